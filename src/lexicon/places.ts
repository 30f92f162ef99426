import {places} from './generated/places.js'
import {unpack} from './unpack.js'

let table: ReadonlySet<string> | undefined

/** Counties of Ireland and Britain that are hardly anybody's family name, which WordNet leaves out. Own list. */
const counties = `Antrim Armagh Bedfordshire Buckinghamshire Cambridgeshire Carlow Carmarthenshire Ceredigion Cumbria Derbyshire Donegal
  Fermanagh Galway Gloucestershire Herefordshire Hertfordshire Kildare Kilkenny Laois Lanarkshire Leicestershire Leitrim Limerick
  Lincolnshire Monmouthshire Northamptonshire Northumberland Nottinghamshire Offaly Oxfordshire Pembrokeshire Perthshire Powys
  Renfrewshire Roscommon Shropshire Sligo Staffordshire Tipperary Warwickshire Waterford Westmeath Wexford Wicklow
  Wiltshire Worcestershire`

/**
 * Towns and boroughs of Britain and Ireland, and larger ones of America, Australia and Canada, most of which WordNet leaves out
 * and some of which families bear. Own list, from general knowledge; those that are a person more often than a town are not here.
 */
const towns = `Aberdare Abergavenny Abilene Abingdon Accrington Airdrie Aldershot Alfreton Allentown Alloa Alnwick Altrincham Amarillo
  Amersham Anaheim Andover Antrim Appleton Arbroath Arlington Armagh Arundel Ascot Asheville Ashford Athens Athlone Auburn Aylesbury Ayr
  Bakersfield Ballarat Ballymena Banbury Bangor Barking Barnsley Barnstaple Barrie Basildon Basingstoke Batley Battersea Beaumont
  Bebington Beccles Bedford Bedworth Bellevue Bellingham Belper Bendigo Berkeley Berkhamsted Bermondsey Berwick Bethlehem Bexhill Bexley
  Bicester Biddulph Bideford Billericay Billingham Billings Birkenhead Bismarck Blackburn Blackpool Bloomington Bodmin Bognor Boise
  Bolton Bootle Boulder Bournemouth Bozeman Bracknell Bradford Braintree Brampton Brantford Brecon Brent Brentford Brentwood Bridgend
  Bridgeport Bridgnorth Bridgwater Bridlington Brighouse Brixton Brockton Bromley Bromsgrove Brownsville Broxbourne Bunbury Bundaberg
  Burbank Burlington Burnaby Burnley Burslem Buxton Caernarfon Caerphilly Cairns Camberley Camborne Camden Cannock Canterbury Canton
  Cardigan Carlow Carlsbad Carmarthen Carnoustie Carrickfergus Carrollton Castleford Caterham Charleston Charlottesville Chatham
  Chattanooga Cheadle Chelmsford Cheltenham Chertsey Chesapeake Chesham Cheshunt Chester Chesterfield Chichester Chippenham Chorley
  Christchurch Cirencester Clacton Clarksville Clearwater Cleethorpes Clevedon Clovis Clydebank Coalville Coatbridge Colchester Coleraine
  Colne Colwyn Concord Congleton Consett Corby Cork Coventry Cowes Cramlington Crawley Crewe Cromer Croydon Cumbernauld Cumnock Cwmbran
  Dagenham Danbury Darlington Dartford Darwen Davenport Daventry Dayton Dearborn Decatur Denbigh Denton Deptford Derby Dereham Devizes
  Dewsbury Didcot Doncaster Dorchester Dorking Dover Downey Driffield Drogheda Droitwich Dubbo Duluth Dumbarton Dumfries Dundalk
  Dunfermline Dungannon Dunstable Durham Ealing Eastbourne Eastleigh Edmonton Egham Elgin Ellesmere Enfield Ennis Enniskillen Epping
  Epsom Erie Erith Escondido Esher Etobicoke Evanston Evansville Everton Evesham Exeter Exmouth Fairbanks Fakenham Falkirk Falmouth
  Fareham Fargo Farmington Farnborough Farnham Faversham Fayetteville Felixstowe Feltham Filey Finchley Flagstaff Fleetwood Flint
  Folkestone Formby Fremont Fresno Frisco Frome Fulham Fullerton Gainesville Gainsborough Galashiels Galveston Garland Gateshead Geelong
  Gillingham Gisborne Glastonbury Glendale Glenrothes Glossop Gloucester Godalming Goole Gosford Gosport Grangemouth Grantham Grapevine
  Gravesend Greeley Greenock Greensboro Greenville Greenwich Gresham Grimsby Guelph Guildford Guisborough Hackney Hailsham Halesowen
  Halifax Haltwhistle Hammersmith Hampton Haringey Harlem Harlow Harpenden Harrisburg Harrogate Hartford Hartlepool Harwich Haslemere
  Hastings Hatfield Havant Haverfordwest Haverhill Hawick Hayward Helensburgh Helston Hereford Hertford Hexham Hialeah Hinckley Hitchin
  Hoboken Hollywood Holyhead Holywell Honiton Honolulu Horley Hornchurch Horsham Hounslow Hove Hucknall Huddersfield Hungerford
  Hunstanton Huntsville Huyton Hythe Ilford Ilfracombe Ilkeston Ilkley Inglewood Invercargill Inverness Ipswich Islington Jacksonville
  Jarrow Joliet Joplin Kalamazoo Kamloops Keighley Kelowna Kempston Kenilworth Kenosha Keswick Kettering Kidderminster Kilkenny Killarney
  Killeen Kilmarnock Kingston Kirkcaldy Kirkwall Kitchener Knaresborough Knowsley Knoxville Knutsford Lafayette Lakeland Lakewood Lambeth
  Lanark Lancaster Lansing Laredo Larne Launceston Lawton Leamington Leatherhead Leicester Leominster Lerwick Letchworth Lethbridge
  Letterkenny Lewes Lewisham Lexington Leyland Lichfield Limavady Limerick Lisburn Liskeard Livonia Llandudno Llanelli Londonderry
  Longford Longmont Longview Loughborough Loughton Louth Lowell Lowestoft Lubbock Luton Lymington Lynchburg Lytham Macclesfield Macon
  Maesteg Maghull Maidenhead Maidstone Maldon Malmesbury Malvern Manchester Mandurah Mansfield Margate Marlborough Matlock McAllen
  McKinney Medford Melbourne Melksham Memphis Meriden Merthyr Mesa Mesquite Mexborough Middlesbrough Midland Milford Minehead Miramar
  Mirfield Mississauga Missoula Mitcham Modesto Moncton Monmouth Montrose Morecambe Morpeth Motherwell Mullingar Murfreesboro Musselburgh
  Nailsea Nanaimo Nantwich Naperville Nashua Nashville Navan Neath Newark Newbury Newcastle Newhaven Newmarket Newport Newquay Newry
  Newtownabbey Newtownards Norfolk Normanton Northallerton Northampton Northwich Norwalk Norwich Nottingham Nuneaton Oadby Oakham Oakland
  Oakville Oceanside Ogden Okehampton Olathe Oldham Olympia Omagh Omaha Ontario Orem Orlando Ormskirk Oshawa Ossett Oswestry Otley Oundle
  Oxford Oxnard Padstow Paignton Paisley Palmdale Parramatta Pasadena Paterson Peckham Penarth Penrith Pensacola Penzance Peoria Perth
  Peterborough Peterhead Peterlee Petersfield Pittsfield Plano Plymouth Pomona Pontefract Pontypool Pontypridd Portadown Porthcawl
  Portishead Portland Portlaoise Portsmouth Poughkeepsie Prestatyn Preston Prestwich Provo Pudsey Pueblo Putney Raleigh Ramsgate
  Rawtenstall Rayleigh Redbridge Redcar Redditch Redhill Redruth Reigate Reno Renton Retford Rhondda Rhyl Rialto Richmond Ripon Roanoke
  Rochdale Rochester Rochford Rockford Rockhampton Romford Romsey Roseville Rossendale Roswell Rotherham Rothwell Rotorua Rugeley Ruislip
  Runcorn Rushden Sacramento Saginaw Saguenay Salem Salford Salinas Salisbury Saltash Sandbach Sandwell Sarnia Saskatoon Savannah
  Scarborough Schenectady Scottsdale Scranton Scunthorpe Seaford Seaham Sedgefield Sevenoaks Shanklin Sheerness Shefford Shepparton
  Shepperton Shipley Shoreditch Shoreham Shreveport Shrewsbury Sidcup Sidmouth Sittingbourne Skegness Skelmersdale Skipton Sleaford Sligo
  Slough Smethwick Solihull Southall Southampton Southend Southport Southwark Spalding Spartanburg Spennymoor Spokane Springfield Staines
  Stalybridge Stamford Stanmore Stevenage Stirling Stockport Stockton Stornoway Stourbridge Stowmarket Strabane Stranraer Stroud Sudbury
  Sunbury Sunderland Sunnyvale Surbiton Swadlincote Swaffham Swanage Swansea Swindon Syracuse Tacoma Tadcaster Tallahassee Tampa Tamworth
  Taunton Tauranga Tavistock Teddington Telford Temecula Tempe Tewkesbury Thame Thamesmead Thanet Thetford Thirsk Thornaby Thurrock
  Thurso Tilbury Timaru Tipton Tiverton Todmorden Tonbridge Toowoomba Topeka Torquay Torrance Totnes Tottenham Towcester Townsville
  Tralee Trenton Treorchy Trowbridge Truro Tucson Tulsa Tuscaloosa Twickenham Tynemouth Uckfield Ulverston Utica Uttoxeter Uxbridge
  Vallejo Ventnor Ventura Victorville Visalia Waco Wadebridge Wakefield Wallasey Wallsend Walsall Waltham Walthamstow Wandsworth Wantage
  Wareham Warminster Warrington Warwick Washington Waterbury Waterloo Watford Wednesbury Wellingborough Welwyn Wembley Westminster
  Wetherby Weybridge Weymouth Whangarei Wheeling Whitby Whitehaven Whitstable Wichita Wickford Wicklow Widnes Wigan Willenhall Wilmington
  Wimbledon Wimborne Winchester Windermere Windsor Winsford Wisbech Witham Witney Wodonga Woking Wokingham Wollongong Wolverhampton
  Wombwell Woodbridge Woolwich Woonsocket Worcester Workington Worksop Worthing Wrexham Wycombe Yarmouth Yeovil Yonkers Youngstown Yuma`

/** Names of countries, cities, rivers, mountains, as printed. From WordNet 3.1 (WordNet licence), see scripts/lexicon-names.js. */
export function placeNames(): ReadonlySet<string> {
  table ??= new Set([...unpack(places, '_'), ...counties.split(/\s+/), ...towns.split(/\s+/)])
  return table
}

/** Names of states cut short, as the Associated Press prints them after a city, without the full stop. */
export const stateAbbreviations: ReadonlySet<string> = new Set(
  `Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn
  Tenn Tex Vt Va Wash Wis Wyo Ont Que Alta Sask Man`.split(/\s+/)
)

/** Nouns for kinds of places that stand after or before their names ("Norton village"), lower case. */
export const areas: ReadonlySet<string> = new Set(
  `airport area bay beach borough bridge canal city coast county district forest harbour harbor hill island islands lake metro municipality
  neighborhood neighbourhood park peninsula port prefecture province railway region resort river road square state station strait street
  suburb town township valley village`.split(/\s+/)
)

/** Nouns that end the names of streets, lower case. */
export const streets: ReadonlySet<string> = new Set(
  `alley avenue boulevard close court crescent drive gardens grove lane mews parade parkway place rise road row street terrace walk
  way yard`.split(/\s+/)
)

/** The United States by name, as they stand after a town: those of one word. */
export const usStates: ReadonlySet<string> = new Set(
  `Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas
  Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma
  Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming`.split(/\s+/)
)
