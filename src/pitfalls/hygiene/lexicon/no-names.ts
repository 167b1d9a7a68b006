// Words that have a capital and are no person: days, tools, firms, places, feasts, roles, and words of a report.

/** Without accents and hyphens. */
export const noNames = `
  januari februari maart april mei juni juli augustus september oktober november december feb mrt apr jun jul aug sep sept okt nov dec
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag kerst kerstmis pasen pinksteren hemelvaart koningsdag sinterklaas nieuwjaar ramadan
  nederland nederlands nederlandse belgie belgisch vlaams vlaamse vlaanderen waals wallonie frans franse franstalig duits duitse engels engelse spaans turks pools arabisch
  europa europese duitsland frankrijk engeland spanje amsterdam rotterdam utrecht denhaag haag eindhoven groningen tilburg almere breda nijmegen arnhem enschede haarlem zwolle
  leiden maastricht antwerpen gent brussel leuven brugge hasselt mechelen kortrijk oostende genk limburg brabant holland friesland gelderland zeeland drenthe overijssel flevoland
  ede amersfoort apeldoorn deventer delft dordrecht leeuwarden assen
  teamleider teamleidster medewerker medewerkster leidinggevende coach manager klant beller collega planner planning facilitair hr ict it backoffice frontoffice kwaliteit
  excel word outlook teams office microsoft google gmail chrome windows apple iphone android samsung whatsapp facebook instagram linkedin twitter tiktok youtube zoom slack jira trello
  genesys salesforce zendesk avaya cisco five9 anywhere365 tracebuzz freshdesk intercom hubspot dynamics sap oracle afas workday personio citrix sharepoint onedrive confluence servicenow topdesk
  ziggo kpn vodafone tmobile odido telenet proximus orange bol coolblue amazon zalando postnl dhl ups eneco essent vattenfall greenchoice engie luminus eandis fluvius ing rabobank abn belfius kbc
  achmea cz vgz menzis nn aegon asr allianz axa ns nmbs dekra politie gemeente provincie rijk belastingdienst uwv svb duo cbr rdw ggd acm ap
  internet wifi email mail chat sms app ai bot crm kcc csat nps aht fcr qm wfm sla kpi faq ivr pin pdf url api sql vpn ok oke
  coachgesprek gesprek verslag functioneringsgesprek beoordeling evaluatie dagstart afspraak afspraken doel norm resultaat actie reactie vervolg toelichting opmerking let nb ps
  god heer allah jezus bijbel koran islam christus kerk getuige jehova facturatie logistiek marketing sales inkoop security finance webcare ik je jij hij ze zij we wij het de een dit dat er ja nee en maar want dus als wat wie hoe waar waarom wanneer`;
