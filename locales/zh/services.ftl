# 免费和优惠的帮助。正文说明提供什么；.who 给谁用；.name 是名称；.typed 是人们会怎样输入。


## 帮助的种类，显示在按钮上

kind-search = 检索
    .typed = 检索工具|免费检索|免费数据库|免费查询|免费查专利|免费查商标
kind-advice = 咨询
kind-attorney = 免费的律师和代理人
    .typed = 免费律师|免费代理|免费专利代理|法律援助|公益律师|pro bono
kind-fees = 费用减免和计费工具
    .typed = 费用减免|减免|费减|减缴|优惠|打折
kind-money = 补助、代金券和基金
    .typed = 补助|补贴|资助|代金券|基金|扶持资金
kind-training = 课程和培训
    .typed = 课程|培训|免费课程|网课|在线课程|上课
kind-dispute = 争议中的帮助
kind-market = 交易平台和合作伙伴

wipo-iap = 志愿专利律师免费为您撰写申请并跟进。官费由您自己付。
    .name = 发明人援助计划（WIPO）
    .who = 给参加国家里钱不多的发明人和小企业，要先上一个简短的网上课程。
    .typed = 发明人援助计划|发明人援助|iap

wipo-tisc = 在当地帮您检索专利、管理您拥有的东西。基本服务多半免费。
    .name = 您附近的支持中心（TISC）
    .who = 给中心附近的发明人、创业者、研究人员和小企业。
    .typed = tisc|技术与创新支持中心|技术和创新支持中心

wipo-ardi = 在网上查阅科技期刊和图书。
    .name = 期刊和数据库（ARDI）
    .who = 给符合条件国家的公共机构、大学和支持中心。请问离您最近的支持中心。
    .typed = ardi

wipo-aspi = 使用检索专利的商业数据库。
    .name = 专利数据库（ASPI）
    .who = 给发展中国家的主管局和大学。请问离您最近的支持中心。
    .typed = aspi

wipo-patent-drafting = 教人怎样撰写专利申请的课程。
    .name = 专利撰写培训（WIPO）
    .who = 给由主管局选派的代理人、支持中心和大学人员。远程课程人人可上。
    .typed = 专利撰写培训|专利撰写课程|怎么写专利课程

wipo-green = 绿色技术的交易平台：有技术的和需要技术的在这里相遇。
    .name = WIPO GREEN
    .who = 给任何有环保技术的企业、发明人或大学。免费。
    .typed = wipo green|绿色技术平台

wipo-research = 一个为被忽视的疾病免使用费分享权利和知识的组织。
    .name = WIPO Re:Search
    .who = 据我们所知，它已经结束。请问WIPO现在由哪个项目接替。
    .typed = wipo research|re search

wipo-patentscope = 免费检索国际申请和许多国家的专利，带翻译。
    .name = PATENTSCOPE
    .who = 任何人都可以用。
    .typed = patentscope|wipo查专利

wipo-global-brand-database = 免费检索许多主管局的商标、地名和徽记，也可以用图片查。
    .name = 全球品牌数据库
    .who = 任何人都可以用。
    .typed = 全球品牌数据库|global brand database|品牌数据库

wipo-global-design-database = 免费检索许多主管局注册的外观设计。
    .name = 全球外观设计数据库
    .who = 任何人都可以用。
    .typed = 全球外观设计数据库|global design database|外观数据库

wipo-ip-diagnostics = 一份网上问卷，问您的企业拥有什么。您会得到一份写明下一步的报告。
    .name = WIPO知识产权诊断
    .who = 给中小企业和帮助它们的人。免费，不用账号。
    .typed = 知识产权诊断|wipo诊断|ip diagnostics

wipo-good-offices = 中立的帮助，让双方谈起来、和解，或同意调解或仲裁。
    .name = WIPO斡旋
    .who = 给任何有知识产权或技术争议的人。免费。
    .typed = 斡旋|good offices

wipo-adr-sme = WIPO调解和仲裁的优惠收费，以及合同示范条款。
    .name = 小企业争议费用优惠（WIPO）
    .who = 给规模低于WIPO网页所列标准的公司。
    .typed = 中小企业调解优惠|wipo仲裁优惠|wipo adr

wipo-academy-dl101 = 按自己的进度学完知识产权各个领域的课程，有许多语言。
    .name = 知识产权网上课程（WIPO学院）
    .who = 任何人都可以上。免费。
    .typed = wipo学院|产权组织学院|dl101|知识产权网课

wipo-iap-course = 帮您判断您的发明能不能得到专利。
    .name = 发明人网上课程（WIPO）
    .who = 任何人都可以上。免费；参加发明人援助计划必须先上这个课程。
    .typed = 发明人课程|发明人网课

madrid-gs-manager = 用WIPO接受的用词列出商品和服务清单。
    .name = 商品和服务管理器（马德里）
    .who = 给申请商标的人。免费。
    .typed = 商品和服务管理器|商品服务管理器|mgs

madrid-fee-calculator = 算出国际商标要花多少：提交、以后增加国家和续展。
    .name = 费用计算器（马德里）
    .who = 任何人都可以用。免费。
    .typed = 马德里费用计算器|费用计算器|马德里多少钱计算

madrid-monitor = 显示每个国际商标的状态和经过。
    .name = 马德里监视器
    .who = 任何人都可以用。免费。
    .typed = 马德里监视器|madrid monitor|马德里查询

madrid-member-profiles = 各成员怎样处理商标：驳回、使用、异议、当地代理人。
    .name = 成员概况（马德里）
    .who = 任何人都可以用。免费。
    .typed = 马德里成员概况|马德里成员信息

hague-fee-calculator = 算出国际外观设计要花多少。
    .name = 费用计算器（海牙）
    .who = 任何人都可以用。免费。
    .typed = 海牙费用计算器|海牙多少钱计算

hague-member-profiles = 各成员怎样处理外观设计：图片、驳回、延后公布。
    .name = 成员概况（海牙）
    .who = 任何人都可以用。免费。
    .typed = 海牙成员概况|海牙成员信息

pct-epct = 提交和跟进国际专利申请，并计算期限。
    .name = ePCT和期限计算器
    .who = 给申请人。免费使用。
    .typed = epct|pct期限计算器|pct期限计算

wipo-lex = 各国知识产权的法律、条约和判决。
    .name = WIPO Lex
    .who = 任何人都可以用。免费。
    .typed = wipo lex|wipolex|查各国法律

wipo-proof-replacement = 它曾为数字文件标明日期作为证据。WIPO已将它关闭。
    .name = WIPO PROOF
    .who = 现在谁都不能用了。请问顾问，如今怎样留有日期的证据。
    .typed = wipo proof

wipo-ip-for-business = 给小企业的指南，讲商标、外观设计、专利等。
    .name = 企业知识产权（WIPO）
    .who = 任何人都可以用。免费。
    .typed = ip for business|企业知识产权指南

wipo-match = 让寻求帮助的人，和能出资金、技术或合作的人相遇。
    .name = WIPO Match
    .who = 给发展中国家。
    .typed = wipo match

euipo-sme-fund = 用代金券退还一部分费用：权利检查，以及商标、外观设计、专利和植物新品种的官费。
    .name = 中小企业基金（EUIPO）
    .who = 给欧洲联盟的中小企业。缴费之前先申请。
    .typed = 中小企业基金|欧盟中小企业基金|sme fund

ip-scan = 国家主管局的专家看看您拥有什么。大部分费用会退还。
    .name = IP Scan
    .who = 给欧洲联盟参加国的中小企业。
    .typed = ip scan|ip扫描

euipo-esearch = 志愿者为小企业提供咨询，在该局的争议可以免费调解。
    .name = 免费咨询和调解（EUIPO）
    .who = 给使用EUIPO的中小企业。
    .typed = euipo免费咨询|euipo调解|euipo pro bono

eu-ip-helpdesk = 初步解答、指南和培训，也包括欧洲以外的市场。它不撰写申请。
    .name = 欧洲知识产权服务台
    .who = 给欧洲联盟的中小企业和欧盟项目的合作方。
    .typed = 欧洲知识产权服务台|欧盟知识产权服务台|ip helpdesk

epo-micro-entity = 欧洲专利的多数步骤收费较低。
    .name = 微型申请人费用减免（EPO）
    .who = 给申请不多的微型企业、个人、大学和非营利机构，不限国家。
    .typed = 欧专局费用减免|epo减免|epo micro entity

epo-language-reduction = 用自己的语言提交，申请费和审查费较低。
    .name = 语言费用减免（EPO）
    .who = 给成员国的个人和小企业，其国家的语言不是该局的工作语言。
    .typed = epo语言减免|欧专局语言减免

epo-isa-75 = EPO在国际阶段的检索和审查，收费低得多。
    .name = PCT检索费减免（EPO）
    .who = 给较穷国家的个人，以及某些有协定国家的个人和企业。
    .typed = epo检索费减免|欧专局pct检索费

uspto-small-micro = 小申请人的专利费低得多。
    .name = 小实体和微实体费用（USPTO）
    .who = 给在USPTO申请的小企业、个人和非营利机构，不限国家，须符合条件。
    .typed = 微型实体|小实体|美国专利减免|micro entity|small entity

uspto-pro-bono = 志愿律师为您准备并跟进专利申请。官费由您自己付。
    .name = 专利公益计划（USPTO）
    .who = 给在美国、收入低、有发明而不只是想法的人。
    .typed = 美国专利公益|patent pro bono|美国免费专利律师

uspto-law-school-clinics = 法学院学生在老师指导下检索、撰写并提交专利和商标申请。
    .name = 法学院诊所（USPTO）
    .who = 给被诊所接收的在美国的申请人。免费。
    .typed = 法学院诊所|法律诊所|law school clinic

us-ptrc = 图书馆员帮您检索专利和商标。
    .name = 专利和商标资源中心（美国）
    .who = 在美国的任何人都可以用。
    .typed = ptrc|美国专利商标资源中心

ukipo-ip-advance = 一笔补助，用于请专业人员检查您的权利，并就下一步提供咨询。
    .name = IP Advance（UKIPO）
    .who = 给有成长伙伴的英国中小企业。
    .typed = ip advance|英国知识产权补助

ukipo-audit-plus = 一项较早的权利检查补助，已由IP Advance接替。
    .name = IP Audit Plus（UKIPO）
    .who = 请看IP Advance。
    .typed = ip audit plus

ukipo-equip = 免费网上培训，还可以检查自己的企业。
    .name = IP Equip和IP Healthcheck（UKIPO）
    .who = 任何人都可以用。
    .typed = ip equip|ip healthcheck

cipa-clinics = 和律师初步谈一次，争议中有志愿者帮忙。
    .name = 英国知识产权诊所
    .who = 给小企业和个人。初次谈话免费。
    .typed = cipa诊所|英国知识产权诊所|ip pro bono

fr-inpi-prediag = 专家看看您的企业，写出计划。Pass PI付一部分外部专家的费用。小企业收费较低。
    .name = 免费知识产权检查和Pass PI（INPI）
    .who = 给法国的中小企业。Pass PI要求是商业公司。
    .typed = pass pi|法国知识产权诊断|prédiagnostic

de-wipano = 为首个专利或实用新型项目付一部分费用，从检索到使用。
    .name = 首件专利资助（德国）
    .who = 给近几年没有申请过的德国中小企业。开始之前先申请。
    .typed = wipano|德国专利资助

ch-ipi-assisted = 您和主管局的专家一起检索，可以当面，也可以在网上。
    .name = 协助专利检索（瑞士）
    .who = 给任何在瑞士申请的人。
    .typed = 瑞士协助检索|瑞士专利检索

at-ip-scheck = 为一项发明付检索和首批申请的大部分费用。
    .name = 专利代金券（奥地利）
    .who = 给想使用发明的奥地利中小企业、创业者和个人。
    .typed = 奥地利专利代金券|patent scheck|专利支票

ie-ip-strand = 制定知识产权计划的补助。
    .name = 知识产权补助（爱尔兰）
    .who = 给爱尔兰的中小企业。
    .typed = 爱尔兰知识产权补助|enterprise ireland

ca-ip-assist = 从初步了解到行动，分步咨询。ElevateIP通过孵化器帮助新企业。
    .name = IP Assist和ElevateIP（加拿大）
    .who = 给已得到加拿大研究理事会支持的创新企业。
    .typed = ip assist|elevateip|加拿大知识产权资助

au-ip-first-response = 告诉您争议可以怎样解决，还能查商标。免费，在网上。
    .name = IP First Response（澳大利亚）
    .who = 给澳大利亚的小企业。
    .typed = ip first response|澳大利亚商标查询

sg-ip-start = 和专家谈一次，还有课程、诊所和一份商业秘密指南。
    .name = IP Start和诊所（新加坡）
    .who = 给合作项目中的新企业。诊所面向本地企业。
    .typed = ip start|新加坡知识产权诊所|ip grow

jp-sme-reductions = 审查费和头几年的费用较低，全国各地有免费咨询窗口。
    .name = 费用减免和免费咨询（日本）
    .who = 给小企业、创业者和大学。
    .typed = 日本专利减免|inpit

kr-smes = 主要费用较低，新企业审查更快，还有提供咨询的地区中心。
    .name = 费用减免和地区中心（韩国）
    .who = 给大韩民国的小企业和个人。
    .typed = 韩国专利减免|韩国地区知识产权中心|kipo

kr-isa-75 = 由韩国主管局检索您的国际申请，费用低得多。
    .name = PCT检索费减免（韩国局）
    .who = 给居住在网页所列国家之一的该国国民。
    .typed = 韩国局检索费|韩国pct检索费

cn-fee-reduction = 申请费、审查费和头几年的费用低得多。
    .name = 费用减缴（中国）
    .who = 给低收入的个人，以及办过费减备案的小企业。
    .typed = 费减备案|专利费减|国知局费减|专利费用减缴

in-startup = 专利和商标收费较低。由国家付费的协助人帮您提交。
    .name = 初创和小企业帮助（印度）
    .who = 给获认定的初创企业和小企业，以及部分通过支持中心申请的人。
    .typed = 印度初创企业|startup india|sipp

il-40 = 首次申请费较低。
    .name = 首次申请费减免（以色列）
    .who = 给个人、小公司和获认可的机构。
    .typed = 以色列专利费|以色列减免

br-60 = 许多服务收费较低；部分收入很低或有残疾的人免费。
    .name = 费用减免（巴西）
    .who = 给微型和小型企业、研究机构和非营利机构。
    .typed = 巴西专利减免|巴西商标优惠

ph-ipophl = 商标免基本费，地区办事处提供帮助。
    .name = Juana Make a Mark（菲律宾）
    .who = 给女性领导的小企业，分轮进行。
    .typed = juana make a mark|菲律宾女性商标

asean-ip = 一个主管局的检索或审查，可以加快本地区另一个主管局的程序。有共享的检索工具。
    .name = 东盟知识产权：各局合作
    .who = 给在参加的主管局申请的人。
    .typed = 东盟知识产权|aspec|asean ip

aripo = 一次提交，可在许多非洲国家申请专利、实用新型、外观设计或商标。
    .name = ARIPO
    .who = 给成员国的国民和居民，其他人通过代理人。
    .typed = aripo|非洲地区知识产权组织

oapi = 一次提交，在所有成员国都算数。曾有过一个发明人基金。
    .name = OAPI
    .who = 给成员国国民，外国人通过代理人。
    .typed = oapi|非洲知识产权组织

afripi = 欧洲联盟在非洲的知识产权项目，也涉及产地名称。
    .name = AfrIPI
    .who = 给非洲的小企业和主管局。
    .typed = afripi

za-cipc-iap = 主管局审看WIPO发明人援助计划的申请。
    .name = 南非发明人援助（CIPC）
    .who = 给南非的发明人。
    .typed = cipc|南非发明人援助

ke-kipi = 志愿者为您撰写和提交。按当时的计划，年轻发明人不用付专利费。
    .name = 肯尼亚发明人帮助（KIPI）
    .who = 给肯尼亚钱不多的发明人和小企业。
    .typed = kipi|肯尼亚发明人

latipat-prosur = 免费检索西班牙语和葡萄牙语的专利。
    .name = LATIPAT和PROSUR
    .who = 任何人都可以用。
    .typed = latipat|prosur

espacenet = 免费检索全世界的专利。
    .name = Espacenet
    .who = 任何人都可以用。
    .typed = espacenet|欧专局查专利

tmview-designview = 免费检索许多主管局的商标和外观设计，还帮您选类别。
    .name = TMview和DesignView
    .who = 任何人都可以用。
    .typed = tmview|designview|tmclass

mpp = 给出许可，让药品能为较穷的国家生产。
    .name = 药品专利池
    .who = 给药品生产商和卫生机构。
    .typed = 药品专利池|medicines patent pool

wipo-women-tk = 为手工艺、食品或艺术项目提供培训、导师和合作伙伴。
    .name = 土著女性创业者（WIPO）
    .who = 给土著人民和当地社区的女性，按征集通知挑选。
    .typed = 土著女性|女性创业者|女创业者

africa-ip-helpdesk = 关于非洲市场的解答、培训和指南。
    .name = 非洲中小企业知识产权服务台
    .who = 给在非洲做生意的欧洲联盟小企业。
    .typed = 非洲知识产权服务台|africa ip helpdesk

id-umkm = 商标、专利和外观设计收费较低。
    .name = 小企业费用减免（印度尼西亚）
    .who = 给有推荐信的微型和小型企业。
    .typed = umkm|印尼小企业减免

my-dana-ip = 申请费和专利撰写的代金券。
    .name = 申请基金（马来西亚）
    .who = 给公民、小企业、学生和当地社区，每年分轮进行。
    .typed = dana ip|马来西亚申请基金

ph-yipi = 免申请费、公布费和审查费，还有技术咨询。
    .name = 青年激励（菲律宾）
    .who = 给年轻人和他们的学校，限该轮开放期间。
    .typed = yipi|菲律宾青年

ph-juana-patent = 好几个步骤免费，处理也更快。
    .name = Juana专利和外观设计（菲律宾）
    .who = 给做发明或设计的女性，以及女性领导的小企业。
    .typed = juana patent|juana design|菲律宾女性专利

vn-decree-80 = 由国家支付注册、管理和走向国外的咨询费，有上限。
    .name = 创新型新企业支持（越南）
    .who = 给越南的创新型中小企业。
    .typed = 越南支持|越南创新企业

kr-ip-desk = 国外的免费法律咨询、仿冒调查，并承担那里的一部分申请费用。
    .name = 海外服务台（韩国）
    .who = 给走向国外的韩国中小企业。
    .typed = ip desk|kotra|韩国海外知识产权

sg-eis = 注册、许可或购买权利的费用可以少缴税，或付一部分现金。
    .name = 创新税收优惠（新加坡）
    .who = 给在新加坡纳税的企业。
    .typed = 新加坡创新税收|enterprise innovation scheme

sg-mediation-scheme = 承担调解费用，有上限，不论结果如何。
    .name = 调解支持（新加坡）
    .who = 给在该局有案件、同意在新加坡调解的双方。
    .typed = 新加坡调解支持|mediation promotion scheme

cn-subsidies-ended = 申请专利的地方补助已经停止。费用减缴继续。
    .name = 申请补助（中国）
    .who = 请改看费用减缴。
    .typed = 专利补贴|专利资助|专利申请补助

ng-notap-pidc = 检索专利，并帮您使用其中的技术。
    .name = 专利信息中心（尼日利亚）
    .who = 给尼日利亚的小企业、研究机构和作坊。
    .typed = notap|尼日利亚专利信息

za-nipmo = 基金退还公共研究机构的费用。研讨班教小企业和学生。
    .name = IP基金和IP Wise（南非）
    .who = 基金：公共机构。研讨班：小企业也可以。
    .typed = nipmo|ip wise

ma-ompic = 主管局看看您的企业，写出报告。志愿者帮忙办专利。有些人费用较低。
    .name = 检查、免费律师和减费（OMPIC）
    .who = 给摩洛哥的中小企业和发明人，须符合条件。
    .typed = ompic|摩洛哥专利

ma-ip-marketplace = 一个项目库，来自在摩洛哥可以自由使用的专利。
    .name = ipmarketplace（摩洛哥）
    .who = 给投资人和创业者。
    .typed = ipmarketplace

tn-pampat = 为本地食品的规则、包装、检查和出口提供帮助。
    .name = 原产地产品帮助（突尼斯）
    .who = 给有本地特产的生产者团体。
    .typed = pampat

eg-student-exemption = 学生不用付专利审查费。
    .name = 学生免审查费（埃及）
    .who = 给中小学生和大学生。
    .typed = 埃及学生

sa-saip = 全国各地的中心、诊所、网上工具和课程。
    .name = 支持中心和学院（沙特阿拉伯）
    .who = 给沙特阿拉伯的发明人和创业者。
    .typed = saip|沙特知识产权

ae-half-fees = 专利、实用新型、外观设计和商标收费低得多，还帮您提交申请。
    .name = 减费和Patent Hive（阿联酋）
    .who = 给阿联酋的小企业和大学；商标限国家计划的成员。
    .typed = patent hive|阿联酋减费

tr-kosgeb = 证书下来后退还大部分注册费用，有上限。
    .name = 工业产权支持（KOSGEB）
    .who = 给在该机构登记的土耳其小企业。
    .typed = kosgeb

tr-tubitak-1602 = 支付检索、审查、律师和国外步骤的费用。
    .name = 专利支持（TÜBİTAK）
    .who = 给土耳其的公民、企业和大学。
    .typed = tubitak|土耳其专利支持

kz-qazpatent = 此前个人付的官费较低。小企业的优惠已经结束。
    .name = 优惠（哈萨克斯坦）
    .who = 给个人。现在的规定请问主管局。
    .typed = qazpatent|哈萨克斯坦优惠

uz-unified-fees = 本国居民和外国人付同样的费用。
    .name = 统一收费（乌兹别克斯坦）
    .who = 给所有申请人。
    .typed = 乌兹别克斯坦费用

mx-impi-90 = 在规定的几周里，新商标的申请费低得多。
    .name = 商标优惠周（墨西哥）
    .who = 给刚成立的小企业、手工艺人等，以每轮规定为准。
    .typed = impi优惠|墨西哥商标优惠

co-sic = 商标和专利收费较低；上完主管局的课程还有优惠。
    .name = 费用减免（哥伦比亚）
    .who = 给小企业、年轻人、个人和大学。
    .typed = sic优惠|哥伦比亚减费

pe-indecopi = 集体商标免费，小企业可得到免费咨询。
    .name = 免费集体商标和咨询（秘鲁）
    .who = 给生产者和手工艺人的协会，小企业轮流。
    .typed = indecopi|ruta pi|秘鲁集体商标

br-patente-mpe = 提出请求就能加快审查，不收费。
    .name = 小企业专利加快（巴西）
    .who = 给以自己名义提交申请的微型和小型企业。
    .typed = patente mpe|巴西专利加快

cl-inapi = 财力不足的人可以晚些付专利费，还有课程和检索帮助。
    .name = INAPI的支持（智利）
    .who = 给智利的小申请人。
    .typed = inapi

cr-cati = 帮您检索专利。
    .name = 支持中心（哥斯达黎加）
    .who = 给哥斯达黎加的小企业和发明人。
    .typed = cati
