# 服务自身的文本。按钮最多 40 个字符。{ $names } 由服务填入。

## 每个页面下面的一行

nav-back = 返回
nav-menu = 菜单
nav-person = 人工

## 语言

which-language = 您想用哪种语言？
# $name：该语言自己的名称。
language-name = { $name }
other-language = 这一页还没有中文版，先为您显示英文。

## 菜单

# $office：主管局或服务台的名称。
welcome = 欢迎您。这里是{ $office }：怎样保护您做出来的东西，我们给您清楚的回答；想找人谈，还可以约顾问。
welcome-plain = 欢迎您。怎样保护您做出来的东西，这里给您清楚的回答；想找人谈，还可以约顾问。
not-advice = 这里提供的是一般信息，不是法律意见。
ask-freely = 请在下面选择，也可以直接输入您的问题。
find-route = 找到合适的保护方式
topics = 按主题浏览
book = 预约顾问
my-cases = 我的事项
language-button = 语言
help = 帮助

## 主题和指南

which-topic = 您想问哪个主题？
next-page = 更多选项
previous-page = 上一页
guide-gone =
    这条回答已经不在了。
    您告诉我们的内容都还在。请选一个主题，或重新输入您的问题。
# $question：该指南回答的问题。
question-line = { $question }
# $page：官方网页的地址。
not-known-here = 这一点在您的国家，我们没有核实过的数字。官方网页上有： { $page }
more = 继续阅读
book-about = 就此事咨询顾问
what-it-rests-on = 依据是什么
back-to-question = 回到我的问题
back-to-answer = 回到回答
# $basis：法律或条约。$page：地址。$date：查看日期。
source = 来源：{ $basis }。 { $page } （查看日期：{ $date }）
source-plain = 来源：{ $basis }。 { $page } （查看日期：{ $date }）
source-undated = 来源：{ $basis }。 { $page }
not-yet-checked = 这段文字还没有主管局核对过。
# $date：核对日期。
checked-by-office = 有一家主管局于{ $date }核对过这段文字。
rests-on = 这条回答的依据：{ $question }
# $value：带单位的数值。$basis：法律。$page：地址。$date：查看日期。
fact-line = { $value } – { $basis } { $page } （查看日期：{ $date }）
thanks = 谢谢您。这能帮助我们把回答写得更好。

## 自由提问

found = 下面有您要问的吗？
none-of-these = 都不是
declined = 这个问题我没有核实过的回答。
declined-can =
    我可以帮您找到合适的保护方式、讲解一个主题，或为您预约顾问。
    您也可以换个说法再问一次。
talk-to-person = 找真人谈
urgent =
    如果有人身处危险，请马上拨打当地的急救或报警电话，或请身边的人帮忙。
urgent-then = 我们只回答知识产权问题，紧急情况帮不上忙。您在这里的回答都会保留。

## 人工

person = 可以由真人来帮您。请预约一个顾问的空闲时间，或联系主管局。
# $hours：可以联系到人的时间。
person-hours = 可以联系到工作人员的时间：{ $hours }。
# $page：主管局网页的地址。
office-page = 主管局网页： { $page }
other-office = 另一家主管局
# $office: the name of an office.
office-at-home = 为您的国家服务的还有：{ $office }。
# $office: the name of an office.
office-now = 您现在联系的是：{ $office }。
office-stays = 您可以在这里换到另一家主管局。您的回答和已预约的会面都会保留。如果您正在排队，或在候补名单上，换了以后就会退出。
no-secrets = 请不要在这里描述您的发明或秘密，没有这个必要。
my-bookings = 我的预约

## 帮助

help-who = 这是自动助手，不是真人。它的回答由人编写并核对过。您随时可以找人谈。
help-text =
    点按钮，或用您自己的话输入问题。
    想知道哪种保护合适，请在菜单里选“找到合适的保护方式”。每个回答以后都可以改。
help-words = 您随时可以输入：菜单、返回、语言、人工、预约、我的预约、隐私、删除、取消。
privacy = 隐私
start-over = 从头开始
quiet = 不再给我发消息

## 隐私

privacy-text =
    我们保存您的语言、您对我们问题的回答、结果、您的预约，以及您要求的提醒。
    这样您以后可以接着办，顾问也可以事先准备。
    您自由输入的内容，回答完就删除。只有您同意转交给工作人员时，我们才保留。
    您为预约留下的邮箱地址，会在面谈之后删除。
privacy-kept =
    对没能回答的问题，我们只保留几个人都用过的单个词语。
    您使用的聊天软件可能自己留有这段对话的副本，您可以在那里删除。
    在下面，您可以查看我们保存的关于您的全部内容，也可以删除。
export = 你们保存了我的哪些信息？
export-file = 我们保存的关于您的全部内容都在这里。
erase = 删除关于我的一切
erase-sure = 要删除我们保存的关于您的全部内容吗？删除后无法恢复。
erase-booking = 您有一个还没到的预约，它也会被取消并删除。
erase-yes = 是，全部删除
erase-no = 不，保留
erased =
    关于您的一切都已删除：回答、结果、预约和提醒。
    这个聊天里可能还看得到旧消息，您可以在聊天软件里删除。
start-again = 重新开始

## 从头开始，安静

over-sure = 要从头开始吗？您的事项、回答和结果会被删除，预约和语言会保留。
over-yes = 是，从头开始
over-no = 不，保留我的回答
now-quiet =
    除了提醒您预约，我们不会再主动给您发消息。
    您仍然可以照常提问和预约。

## 逐步提问

# $step、$of：数字。
step = 第 { $step } 步，共 { $of } 步
do-not-know = 我不知道
question-gone = 这个问题已经不再问了。您的其他回答都还在。请打开您的事项继续。
type-country = 请输入国家名称，或在下面选择。
# $country：国家名称。
country-pick = { $country }
type-countries = 请在一条消息里输入所有国家的名称，或在下面选择。也可以输入“全世界”。
# $countries：国家名称。
picked = 已选：{ $countries }。可以再加；再点一次某个国家就去掉它；选好了请点“就这些”。
countries-done = 就这些
country-add = { $country }
type-date = 请输入日期；不知道哪一天，只输入年月也可以。或者选一个月份。
# $month：月份和年份。
month = { $month }
which-date = 您指的是下面哪个日期？
# $date：日期、月份或年份。
date = { $date }
# $list：国家名称。
list = { $list }
no-such-date = 好像没有这个日期，或者离现在太远。您的其他回答都还在。请重新输入。
# $date：输入的日期。$weekday：那天是星期几。
other-weekday = { $date }是{ $weekday }，和您说的星期几对不上。您的其他回答都还在。请重新输入日期。
date-ahead = 这一天还没到，而我们问的是已经过去的日子。您的其他回答都还在。请重新输入日期。
your-answers = 这是您的回答。点一个就可以修改，其他的会保留。
# $question：问题的简称。$answer：给出的回答。
change-answer = { $question }：{ $answer }
to-result = 查看结果

## 事项

your-cases = 您的事项。点一个继续。
no-cases = 您还没有事项。
new-case = 新事项
# $n：事项编号。$about：关于什么。
case-name = 事项 { $n }：{ $about }
case-new = 事项 { $n }：刚刚开始

## 结果

result-title = 您的结果
# $answers：回答列表。
you-told = 您告诉我：{ $answers }
result-none = 根据这些回答，我还提不出办法。请修改您拿不准的回答，或咨询顾问。
# $n：次序。$name：办法名称。$what：它是什么。
result-route =
    { $n }. { $name }
    { $what }
# $reason：理由。
because = 为什么：{ $reason }
# $step：首先做什么。
first-step = 第一步：{ $step }
# $routes：名称列表。
also-fits = 这些也可能合适：{ $routes }。
# $text：提醒内容。
warning = 请注意：{ $text }
# $name：办法名称。$why：原因。
closed = 您现在走不通的办法：{ $name }。{ $why }
# $what：必须做的事。$office：在哪里。$safe：稳妥日期。$unrolled：按日历推算的日期。
date-safe =
    { $what }（{ $office }）：最迟{ $safe }。这是稳妥日期。
    直接推算，期限到{ $unrolled }为止。这并不确定：请查主管局的日历。
date-certain =
    { $what }（{ $office }）：最迟{ $safe }。这是稳妥日期。
    依法的最后一天是{ $last }。主管局的休息日已计算在内。
date-earliest =
    { $what }（{ $office }）：最迟{ $safe }。这是稳妥日期。
    这是从符合您所说情况的最早一天算起的。直接推算，期限到{ $unrolled }为止。这并不确定：请查主管局的日历。
date-passed =
    { $what }（{ $office }）：稳妥日期{ $safe }已经过去。直接推算，期限到{ $unrolled }为止。
    请马上问顾问是否还能补救。
# 权利或事件：日期不会移动。
date-term =
    { $what }（{ $office }）：{ $unrolled }，不管那天是星期几。
    如果您要在此之前办理，稳妥日期是{ $safe }。
# $points：日期怎样计算，每行一句。
counted = 日期这样计算：{ $points }
any-office = 任何主管局
# $date：今天。
result-foot =
    核对日期：{ $date }。这是信息，不是法律意见。
    日期显示的是稳妥日期。只有知道主管局休息日名单的地方，才把休息日计算在内。
# $name：办法名称。
why-route = 为什么：{ $name }
book-adviser = 咨询顾问
change-answers = 修改我的回答
route-title = { $name }
# $n：步骤编号。$step：做什么。
step-line = { $n }. { $step }
# $date：稳妥日期。
remind-me = 提醒我：{ $date }
# $safe：稳妥日期。$first：第一次提醒的日子。
reminder-set = 我们会在{ $safe }之前及时提醒您。第一次提醒：{ $first }。
reminder-too-late = { $safe }已经太近，来不及提醒。请马上办理，或今天就咨询顾问。
# $what：必须做的事。
reminder-date = 提醒。{ $what }：最迟{ $safe }。
check-date = 在依靠这个日期之前，请先向主管局核实。休息日没有计算在内。
check-date-listed = 主管局的休息日已计算在内。在依靠这个日期之前，请先向主管局核实。

## 预约

# $time、$other：日期和时间。$zone、$other-zone：城市。
time-one = { $time }（{ $zone } 时间）
time-both = 您的时间：{ $time }（{ $zone }），即 { $other-zone } 时间 { $other }
next-times = 最近有这些空闲时间。哪个适合您？
move-to = 哪个新时间适合您？新时间确认之前，原来的时间仍为您保留。
slot-taken = 有人快了一步，选走了这个时间。您的其他回答都还在。请另选一个时间。
no-times = 目前没有空闲时间。您的回答都还在。请稍后再试，或联系主管局。
# $time：日期和时间。$name：顾问。
slot = { $time }，{ $name }
later-times = 更晚的时间
other-days = 其他日子
# $zone、$city：城市。
zone-shown = 显示的是 { $zone } 时间。
my-zone = 我在别的时区
which-day = 哪天适合您？
# $weekday：星期几。$date：日期。
day = { $weekday }，{ $date }
times-of-day = { $date }的空闲时间：
day-full = { $date }已经没有空闲时间。请另选一天。
which-zone = 您的时区里有哪个大城市？请输入它的名称。
zone-example = 例如：{ $city }
zone-unknown = 我不认识这个城市。请输入附近一个更大的城市，或您国家的首都。
# $length：分钟数。
confirm = { $time }，顾问：{ $name }，时长：{ $length }。要预约吗？
kept-until = 这个时间为您保留到{ $time }。
confirm-phone = 确认：电话
confirm-video = 确认：视频
confirm-office = 确认：到主管局面谈
other-time = 换个时间
hold-over = 这个时间已经不再为您保留。您的回答都还在。请重新选一个时间。
see-times = 查看空闲时间
# $code：预约号。
booked = 预约好了。您的预约号是 { $code }。
booking-moved = 已改时间。您的预约号还是 { $code }。
# $way：咨询方式。
booking-details =
    { $time }
    顾问：{ $name }，{ $length }，{ $way }
way-phone = 电话
way-video = 视频
way-office = 到主管局面谈
what-to-bring = 请想好您的问题，准备好有日期的信件或文件。您不必说出您的发明或秘密。
# $office：主管局名称。
booked-with = 接待您的是：{ $office }。
calendar-summary = 与顾问的会面
calendar-description = 要改时间或取消，请打开聊天，输入：我的预约。
calendar-file = 加到您的日历
calendar-date = 加到您的日历：稳妥日期
# $what：必须做的事。
calendar-date-summary = 稳妥日期：{ $what }
no-bookings = 您没有预约。
your-bookings = 您的预约。点一个可以改时间或取消。
your-booking = 您的预约 { $code }
booking-gone = 预约 { $code } 已经不在了：可能已改时间、已取消或已结束。您可以重新预约。
move = 改到别的时间
cancel-booking = 取消这个预约
cancel-sure = 要取消这个预约吗？
cancel-yes = 是，取消
cancel-no = 不，保留
cancelled = 您的预约 { $code } 已取消。您随时可以再约。
# 这里不写主题：提醒可能显示在锁屏上。
reminder-day = 提醒：您与{ $name }的会面时间：{ $time }。
reminder-hour = 您与{ $name }的会面快开始了：{ $time }。
see-booking = 查看预约

## 出了意外时

question-dropped = 您上次来过以后，有些问题变了。不再合适的回答已去掉，其他的都还在。
button-refused = 这个按钮在这里不能用。请打开您自己和我们的聊天，输入：菜单
moved-on = 那个按钮属于之前的页面。这是现在的页面。
choice-gone = 这个选项已经不在了。您的回答都还在。请重新选择。
only-text = 我只看得懂文字，您刚才发的内容没有读到。请输入您的问题，或选一个按钮。
edited = 我不会读改过的消息。您之前的回答都还在。要修改，请发新消息，或点“返回”。
group = 这个群里别人也看得到。请在私聊里给我发消息。
sorry = 我们这边出了点问题。您的回答和预约都还在。请再试一次，或输入：人工
parked = 您上一条消息我们没能处理。您的回答都还在。请再试一次，或输入“人工”联系工作人员。
too-fast = 太快了。请一次发一条消息。您的回答都还在。

## 终端

console-hello = 终端里的 ipdesk。请输入编号、问题或“菜单”。
console-prompt = 请输入编号或您的问题
console-bye = 再见。您的回答都会保留。
console-no-such-number = 没有这个编号的选项。请输入上面显示的编号。

## 机器人的介绍和命令

# 最多 60 个字符。
bot-name = 知识产权服务台
# 最多 110 个字符。
bot-about = 关于专利、品牌、外观设计、著作权和商业秘密的清楚回答。可预约顾问。不是法律意见。
# 最多 480 个字符。
bot-description =
    了解怎样保护您的生意做出来的东西：发明、名称和标志、外观、文字、软件、配方。
    回答几个简单的问题，阅读简短的指南，或约顾问免费谈一谈。
    请不要在这里描述您的发明或秘密。这里提供的是一般信息，不是法律意见。
command-menu = 打开菜单
command-help = 怎样使用这个聊天
command-language = 更换语言
command-book = 预约顾问
command-mybookings = 查看、改期或取消我的预约
command-person = 联系工作人员
command-privacy = 我们保存您的哪些信息
command-delete = 删除关于我的一切
command-cancel = 停止当前操作
command-feedback = 告诉我们您的看法

## 结果列表中的一个回答；国家问题得到了几个国家。
told-line = { $question }：{ $answer }
one-country = 这里请只写一个国家。其他国家可以在下一个问题里加。

# $answers：单独决定某个办法能否走通的回答，每行一个。
decided-by = 起决定作用的是：{ $answers }
# $routes：办法名称。
changed-gained = 和您上次的回答相比，新增了：{ $routes }。
# $routes：办法名称。
changed-lost = 和您上次的回答相比，这些已走不通：{ $routes }。
take-away = 把结果带走
take-away-page = 您的结果，可保存或打印的一页
calendar-dates = 加到您的日历：各个稳妥日期
# $n：次序。$name：办法名称。
page-way = { $n }. { $name }
# $name：办法名称。
page-fees = 费用：{ $name }
page-warnings = 请注意
page-closed = 您现在走不通的办法
page-rests-on = 依据是什么
helped-yes = 对我有帮助
helped-no = 没有帮助
country-not-known = 我不认识这个国家名称。请用这里的任何一种语言输入一个国家的名称，或它的两字母代码。
date-not-read = 我没看懂这个日期。请重新输入年月日，或只写年月。
calendar-date-summary-at = 稳妥日期：{ $what }（{ $office }）
clash-ahead = 您说已经发生的一件事，日期却还没到。这里先不算它。请改一下那个回答。
clash-followed-before-first = 国际申请不会早于首次申请。请改正这两个日期中的一个。
clash-sold-unseen = 您说产品已经在卖，又说没人见过。在卖就算已经公开。请改正不对的那个回答。
clash-shown-unseen = 您说没人见过，又给了公开的日期。这里先当作没有公开。请改正不对的那个回答。

## 指南之外：词语解释、故事、帮助、国家页面

words-explained = 词语解释
# $question：该指南回答的问题。
words-of = 这条回答里的词语：{ $question } 点一个，看看它是什么意思。
# $name：术语。
term-title = { $name }
stories = 真实故事
stories-which = 小企业的真实故事。您想看哪些？
stories-by-region = 按世界地区
# $about：行业、地区、主题或国家。
stories-of = 真实故事：{ $about }
stories-none = 这方面我们还没有故事：{ $about }
stories-more = 更多类似的故事
# $title：故事标题。$place：在哪里。$trade：哪个行业。
story-title =
    { $title }
    { $place }，{ $trade }
# $lesson：学到什么。
story-lesson = 可以学到：{ $lesson }
story-gone = 这个故事已经不在了。请另选一个。
# $source：讲述者。$page：地址。$date：日期。
told-by =
    讲述者：{ $source }
    { $page }
    截至：{ $date }
help-which = 免费和优惠的帮助。您需要哪方面的帮助？
# $kind：帮助的种类。
help-list = 帮助：{ $kind }。每一页都写明谁可以用。
help-of-kind = 帮助：{ $kind }
help-world = 这项帮助向所有国家的人开放。
help-world-button = 面向所有国家的帮助
help-all = 所有种类的帮助
# $name：这项帮助的名称。
help-title = { $name }
help-check = 申请批次和条件会变。打算靠它之前，请先看看网页。
help-ended = 这项帮助已经结束。
# $page：地址。$date：查看日期。
help-page =
    网页： { $page }
    查看日期：{ $date }
help-no-page =
    我们没有这项帮助的、核实过的网页。请在这里找主管局： { $page }
    查看日期：{ $date }
help-gone = 这项帮助已经不在这里了。请另选一个。
country-help-button = 我国的主管局和免费帮助
country-which = 您要找哪个国家的主管局和免费帮助？
country-title = 主管局和免费帮助：{ $country }
# $page：地址。
country-office = 主管局自己的网页： { $page }
country-directory = 主管局的地址和联系方式，见WIPO的名录： { $page }
# $offices：地区主管局的名称。
country-regional = 也负责这个国家的地区主管局：{ $offices }
country-centres = 您附近的支持中心可以帮您检索、解答初步的问题： { $page }
country-associations = 律师、代理人和他们的协会，主管局都有名单。我们不点名推荐任何人。
country-help = 这个国家的免费或优惠帮助：
country-help-none = 我们不知道这个国家有什么专门的帮助。下面的帮助人人都可以用。
country-other = 另一个国家
systems-button = PCT、马德里、海牙：是成员吗？
systems-title = 国际体系：{ $country } { $systems }
systems-in = { $system }：是成员。名单日期：{ $date }。
systems-through = { $system }：通过{ $office }成为成员。名单日期：{ $date }。
systems-states = { $system }：其成员国是成员。名单日期：{ $date }。
systems-from = { $system }：从{ $since }起是成员。名单日期：{ $date }。
systems-out = { $system }：不是成员。名单日期：{ $date }。
systems-unknown = { $system }：我们无法确定。请看名单。
systems-checked = 每年都有国家加入。今天的名单见WIPO： { $page }
systems-office = 主管局和免费帮助：这个国家
system-pct = PCT（多国专利）
system-madrid = 马德里体系（多国商标）
system-hague = 海牙体系（多国外观设计）
system-lisbon = 里斯本体系日内瓦文本（原产地名称）
system-paris = 《巴黎公约》（首次申请后的期限）
system-berne = 《伯尔尼公约》（国外著作权）

## 体检

# $level：等级名称。
check-up-level = 等级：{ $level }
# $functions：各项功能和现状，每行一个。
check-up-functions =
    您的现状：
    { $functions }
check-up-next = 接下来请按这个顺序做：
# $name：功能。$stand：现状。
check-up-function = { $name }：{ $stand }
# $n：次序。$name：做什么。$why：理由。$said：由哪个回答得出。
check-up-action =
    { $n }. { $name }
    { $why }
    您说过：{ $said }

## 主管局暂时不显示的内容

held = 我们正在重新核对这部分内容，暂时不显示。您告诉我们的内容都还在。
held-case = 我们正在重新核对这些问题，暂时不问。您的回答都还在。
# $name：该语言自己的名称。
held-language = 我们正在重新核对{ $name }的文本。核对好之前，我们用英文回答。到时会自动换回您的语言。
