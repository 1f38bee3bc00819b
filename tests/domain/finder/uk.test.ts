// Ukrainian sentences of many sorts and what they promise or report, told by meaning.
import { describe, expect, it, test } from 'vitest'
import { findPromises } from '#domain/finder/find'
import type { Found } from '#domain/finder/found'

const SETTING = { language: 'uk', day: '2026-02-11', parties: [] }
const MEETING = 'Міністри закордонних справ Японії та України провели переговори'

/** The first find in the second line of a text whose first line is its title. */
function found(sentence: string): Found | undefined {
  return findPromises(`${MEETING}\n\n${sentence}`, SETTING).find(({ start }) => start > MEETING.length)
}

const sizes = ({ money, quantities }: Found): string =>
  [
    ...money.map(({ low, high, currency }) => `${low ?? ''}-${high ?? ''} ${currency}`),
    ...quantities.map(({ low, high, unit }) => `${low ?? ''}-${high ?? ''} ${unit}`),
  ].join(', ')

/** sentence | modality | kind | due phrase | promisers | sizes */
const PROMISES = `Сторони домовилися провести наступний раунд консультацій у Токіо навесні. | agreed | dialogue | навесні | Japan; Ukraine |
Домовились про регулярні зустрічі заступників міністрів. | agreed | dialogue | | Japan; Ukraine |
Обидві сторони погодились якнайшвидше укласти угоду про соціальне забезпечення. | agreed | agreement | якнайшвидше | Japan; Ukraine |
Досягнуто домовленості про спільну підготовку конференції з відновлення. | agreed | conference_visit | | Japan; Ukraine |
Домовлено, що перше засідання робочої групи відбудеться до кінця квітня. | agreed | dialogue | до кінця квітня | Japan; Ukraine |
Японія зобов’язалася передати сім автотрансформаторів. | pledges | in_kind | | Japan | 7-7 автотрансформаторів
Японська сторона пообіцяла надати 50 млн доларів США на гуманітарне розмінування. | pledges | financial | | Japan | 50000000-50000000 USD
Польща взяла на себе зобов'язання не закривати кордон для вантажів. | pledges | policy_other | | Poland |
Японський уряд вирішив виділити 471,9 млрд єн до кінця березня. | decided | financial | до кінця березня | Japan | 471900000000-471900000000 JPY
Рада ЄС схвалила виділення Україні 1,5 млрд євро. | decided | financial | | European Union | 1500000000-1500000000 EUR
Прем’єр-міністр Канади повідомив про рішення уряду приєднатися до програми. | decided | policy_other | | Canada |
Міністри доручили експертам підготувати проєкт меморандуму протягом двох місяців. | decided | agreement | протягом двох місяців | Japan; Ukraine |
Нідерланди поставлять Україні шістдесят бронемашин. | will | in_kind | | Netherlands | 60-60 бронемашин
Наступного року Данія профінансує виробництво дронів в Україні. | will | financial | Наступного року | Denmark |
Україні передасть установки Німеччина. | will | in_kind | | Germany |
Сполучене Королівство та Франція нададуть понад 200 генераторів через ПРООН. | will | in_kind | | United Kingdom; France | 200- генераторів
Уряд Норвегії спрямує щонайменше 10 000 000 євро на закупівлю газу. | will | financial | | Norway | 10000000- EUR
«Ми передамо ще дві системи ППО», – заявив Президент Франції. | will | in_kind | | France | 2-2 системи ППО
Канада й надалі підтримуватиме українську енергетику. | will | policy_other | | Canada |
Сторони координуватимуть зусилля в межах ООН. | will | policy_other | | Japan; Ukraine |
Єврокомісія буде надавати технічну допомогу митниці. | will | policy_other | | European Commission |
Чехія не припинятиме ініціативу з боєприпасів. | will | policy_other | | Czechia |
Україна отримає від Світового банку 500 мільйонів євро. | will | financial | | World Bank | 500000000-500000000 EUR
Швеція розгляне можливість участі в програмі. | will | policy_other | | Sweden |
Україна і Південна Корея підпишуть меморандум наступного тижня. | will | agreement | наступного тижня | Ukraine; South Korea |
Прем’єр-міністр Польщі відвідає Київ восени 2026 року. | will | conference_visit | восени 2026 року | Poland |
Іспанія має намір відправити до 20 фахівців. | intends | policy_other | | Spain | -20 фахівців
Литва планує прийняти українських дітей на відпочинок улітку. | intends | policy_other | улітку | Lithuania |
Японська сторона підтвердила готовність надати додаткове обладнання. | intends | in_kind | | Japan |
Варшава готова очолити цей процес. | intends | policy_other | | Poland |
Міністр оборони Данії висловив намір збільшити військову допомогу. | intends | in_kind | | Denmark |
Обладнання буде доставлено до України в першому кварталі 2027 року. | scheduled | in_kind | в першому кварталі 2027 року | * |
Наступне засідання відбудеться в червні. | scheduled | dialogue | в червні | * |
Кошти мають надійти до середини липня. | scheduled | financial | до середини липня | * |
Візит заплановано на травень. | scheduled | conference_visit | на травень | * |
Італія оголосила про новий пакет допомоги обсягом 150 млн євро. | announced | financial | | Italy | 150000000-150000000 EUR
Міністерка закордонних справ Канади повідомила про виділення 5 млн канадських доларів. | announced | financial | | Canada | 5000000-5000000 CAD
Президент України прийняв запрошення відвідати Осаку. | agreed | conference_visit | | Ukraine |
Бельгія запевнила, що поставки триватимуть. | pledges | in_kind | | Belgium |`

const NOTHING = `Сторони обговорили можливість постачання газу.
Міністри обмінялися думками щодо ситуації в регіоні.
Україна закликала партнерів посилити санкції.
Міністр подякував Японії за послідовну підтримку.
Лідери засудили удари по енергетиці.
Сторони наголосили на важливості якнайшвидшого миру.
Прем’єр-міністр висловив сподівання, що Україна продовжить реформи.
Партнери повинні надати більше систем ППО.
Україна розглядає можливість відкриття консульства.
Якби партнери надали ракети, ситуація змінилася б.
Сеул не планує постачати летальну зброю.
Чи надасть Німеччина ракети?
Росія заявила, що продовжить удари.
Це дозволить відновити електропостачання.
Президент попросив прискорити поставки.
Канада не визнає жодних змін кордонів.
Міністр передав вітання від Прем’єр-міністра.
Того ж дня відбулася розмова з послом.
Угоду ухвалити не вдалося.
Японія виступає за верховенство права.`

const REPORTS = `Раніше Японія передала Україні вісімдесят пожежних автомобілів.
Україна вже отримала від Японії 5 млрд доларів.
Під час візиту було підписано сім документів.
Фінляндія надала тридцять генераторів.
Україна виконала всі вимоги програми.
До Одеси прибула партія обладнання з Кореї.`

const rows = (table: string) => table.split('\n').map((line) => line.split('|').map((part) => part.trim()))

describe('promises', () => {
  it.each(rows(PROMISES))(
    '%s',
    (sentence = '', modality = '', kind = '', due = '', promisers = '', said = '') => {
      const one = found(sentence)
      expect(one).toMatchObject({ label: 'commitment', modality, kind })
      if (!one) return
      expect(one.due.phrase ?? '').toBe(due)
      if (promisers !== '*') expect(one.promisers.map(({ name }) => name).join('; ')).toBe(promisers)
      expect(sizes(one)).toBe(said)
    },
  )
})

it.each(NOTHING.split('\n'))('promises nothing: %s', (sentence) => {
  expect(found(sentence)).toBeUndefined()
})

it.each(REPORTS.split('\n'))('reports: %s', (sentence) => {
  expect(found(sentence)).toMatchObject({ label: 'delivery' })
})

test.each([
  ['’', 'зобов’язалася', 'В’єтнам'],
  ["'", "зобов'язалася", "В'єтнам"],
  ['ʼ', 'зобовʼязалася', 'Вʼєтнам'],
])('the apostrophe may be %s', (_, pledged, country) => {
  expect(found(`${country} ${pledged} надати рис.`)?.promisers.map(({ name }) => name)).toEqual(['Vietnam'])
})

test('a blank that does not break stands between thousands', () => {
  expect(found('Японія надасть 12\u00a0500 наборів.')?.quantities).toMatchObject([
    { low: 12500, high: 12500 },
  ])
})

test.each([
  ['десятки генераторів', 'not_said'],
  ['близько 100 генераторів', 'about'],
  ['до 100 генераторів', 'up_to'],
  ['щонайменше 100 генераторів', 'at_least'],
  ['понад 100 генераторів', 'over'],
])('how many is %s', (goods, qualifier) => {
  expect(found(`Японія передасть ${goods}.`)?.quantities).toMatchObject([{ qualifier, unit: 'генераторів' }])
})

test('a ministry without a state is Ukraine’s, one with a state is that state’s', () => {
  const promiser = (sentence: string) => found(sentence)?.promisers.map(({ name }) => name)
  expect(promiser('Міненерго підпише угоду в червні.')).toEqual(['Ukraine'])
  expect(promiser('Міністерство енергетики Литви підпише угоду в червні.')).toEqual(['Lithuania'])
})
