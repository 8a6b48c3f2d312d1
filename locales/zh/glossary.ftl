# 词汇表：用一两句平常话说明一个词的意思。编号 = knowledge/terms.csv 里的术语。
# .name 是按钮上和释义上方显示的术语：中文通用的说法。

intellectual-property = 人们对自己创造的东西享有的权利：发明、标志、产品外观、作品和商业秘密。每种权利有自己的规则。
    .name = 知识产权

industrial-property = 知识产权中服务于工商业的部分：专利、商标、外观设计和类似的权利。著作权不在其中。
    .name = 工业产权

ip-right = 对一项创作成果的一项权利，例如一件专利或一件商标。权利人可以阻止别人使用这项成果。
    .name = 知识产权权利

ip-office = 受理专利、商标或外观设计申请，进行审查并管理登记簿的公共机关。
    .name = 知识产权局

applicant = 向主管局申请权利的人或企业。
    .name = 申请人

right-holder = 权利所属的人或企业。只有权利人，或得到许可的人，才能同意别人使用。
    .name = 权利人

application = 您向主管局申请权利时提交的文件。光有申请，还不能阻止别人。
    .name = 申请

filing = 把申请递交给主管局。它在审查之前，也在注册之前。
    .name = 提交申请

filing-date = 主管局算作收到您申请的那一天。日期在前的人通常优先。
    .name = 申请日

registration = 主管局把您的权利记入公开的登记簿。从这时起，谁都能看到什么受保护、归谁所有。
    .name = 注册

grant = 主管局决定把您申请的专利授予您。
    .name = 授权

publication = 主管局把您的申请或权利公之于众。此后人人都能读到。
    .name = 公布

exclusive-right = 阻止别人使用受保护的东西的权利。它本身并不等于准许您销售自己的产品。
    .name = 专有权

territoriality = 权利只在授予它的国家或地区有效。要在另一个国家受保护，在那里也需要一项权利。
    .name = 地域性

public-domain = 一切不受权利保护，或不再受保护的东西。谁都可以自由使用。
    .name = 公有领域

first-to-file = 谁先申请，权利就归谁的制度，即使别人更早用过这个标志或想法。
    .name = 先申请原则

term-of-protection = 权利有效的时间。不同的权利、不同的国家，长短不一样。
    .name = 保护期

official-fee = 主管局自己为某个步骤收的钱。您的律师或代理人的费用另算。
    .name = 官费

deadline = 还能办理某个步骤的最后一天。错过了，往往会丢掉权利。
    .name = 期限

extension-of-time = 主管局为某个步骤多给的时间，多半要申请并缴费。不是每个期限都能延长。
    .name = 期限延长

power-of-attorney = 您准许代理人在主管局代您办事的文件。
    .name = 委托书

ip-agent = 有资格替您撰写申请、代您与主管局交涉的人。许多主管局有公开的名单。
    .name = 知识产权代理师

patent = 在有限时间内对一项技术发明享有的权利。只有提交申请才能得到，作为交换，发明会被公布。
    .name = 发明专利

invention = 解决技术问题的新的技术方案。只有想法、没有实现的办法，不算发明。
    .name = 发明

inventor = 想出这项发明的人。公司可以拥有专利，但发明人永远是自然人。
    .name = 发明人

utility-model = 保护技术改进的一种较轻、较短的权利。有些国家提供，其中许多不作全面审查。
    .name = 实用新型

patentability = 一项发明到底能不能得到专利：它必须是新的、不是显而易见的，并且能够使用。
    .name = 可专利性

novelty = 申请之前，公众在任何地方都不知道这项发明。过早给别人看，可能会毁掉新颖性。
    .name = 新颖性

inventive-step = 对了解此前一切公开内容的专业人员来说，这项发明不是显而易见的。
    .name = 创造性

industrial-applicability = 这项发明能在某个行业（包括农业）制造或使用。
    .name = 实用性

prior-art = 在您申请之前，公众已经知道的一切，不论在哪里、以什么形式。您的发明要和它比较。
    .name = 现有技术

prior-art-search = 在数据库里查找与您的发明接近的在先文献。最好在申请之前做。
    .name = 现有技术检索

disclosure = 让人知道一项发明：向公众说出，或在申请中告诉主管局。过早向公众公开，可能使您得不到专利。
    .name = 公开

grace-period = 申请之前的一段时间，其间您自己的公开不会对您不利。只有部分国家有，规定各不相同。
    .name = 新颖性宽限期

claims = 专利中编了号、准确说明保护什么的句子。专利的其他部分帮助理解这些句子。
    .name = 权利要求

description = 专利申请中把发明讲得足够完整、使专业人员能够实现它的部分。
    .name = 说明书

abstract = 对发明的简短技术概述。它只供了解情况，不保护任何东西。
    .name = 摘要

drawings = 申请中帮助理解发明的图。
    .name = 附图

skilled-person = 假想的、具备普通技能和知识的本行业专业人员。主管局会问：这个人会觉得什么是显而易见的。
    .name = 所属技术领域的技术人员

unity-of-invention = 这条规则是：一件申请只包含一项发明，或一组彼此关联的发明。
    .name = 单一性

formal-examination = 主管局检查文件、费用和格式是否齐全合规。这时还不问发明是不是新的。
    .name = 初步审查

substantive-examination = 主管局检查是否符合法律规定的条件，例如发明是不是新的。
    .name = 实质审查

office-action = 主管局发来的信，提出反对意见或要求。信中写明您答复的期限。
    .name = 审查意见通知书

amendment = 审查期间对申请所作的改动。不能在原来提交的内容之外加新东西。
    .name = 修改

refusal = 主管局决定不授权或不予注册。您多半可以请上级机构再看一次。
    .name = 驳回

appeal = 请上级机构重新审查一项决定。提出的时间很短。
    .name = 复审

priority-right = 以后在国外申请，可以视同在您最早申请那天就已在那里提交的权利。它只在规定时间内有效。
    .name = 优先权

priority-date = 后来的申请以首次申请为依据时，首次申请的日期。此后公开的东西不会对您不利。
    .name = 优先权日

annuity = 让专利或实用新型保持有效、每年要缴的费用。不缴，权利就终止。
    .name = 年费

lapse = 权利因没有缴费或错过某个步骤而终止。
    .name = 失效

invalidation = 决定认定一项权利的全部或一部分本来就不该授予。
    .name = 宣告无效

compulsory-licence = 国家按法律规定的条件、不经所有人同意而给予的许可。所有人会得到报酬。
    .name = 强制许可

employee-invention = 员工在工作中作出的发明。归谁所有，由法律或合同规定。
    .name = 职务发明

freedom-to-operate = 您能不能在不使用别人权利的情况下销售产品。您自己的专利回答不了这个问题。
    .name = 自由实施

divisional-application = 从较早的申请中分出来、并保留其日期的申请。
    .name = 分案申请

pct-system = 用一件申请在许多国家请求专利的条约体系。最后仍由各国自己决定。
    .name = PCT体系

international-application = 依PCT、马德里体系或海牙体系提出、在许多国家有效的一件申请。
    .name = 国际申请

international-filing-date = 国际申请从这一天起，在它涵盖的所有国家都算数。
    .name = 国际申请日

receiving-office = 您递交国际专利申请、并由它检查格式的主管局。
    .name = 受理局

isa = 为国际专利申请查找在先文献的主管局。
    .name = 国际检索单位

isr = 为国际申请查到的在先文献清单。它帮助您决定要不要继续。
    .name = 国际检索报告

written-opinion = 对您的发明能不能得到专利的初步看法。它和检索报告一起发来，对谁都没有约束力。
    .name = 书面意见

international-preliminary-examination = 国际阶段中进一步的审查，由您自己选择是否要求，并要付费。许多申请人不用它。
    .name = 国际初步审查

international-phase = PCT途径的前一部分：提交、检索和公布。到各国接手时结束。
    .name = 国际阶段

national-phase = PCT途径中由您选的各个国家决定是否授予专利的部分。它花钱最多，期限很严。
    .name = 国家阶段

designated-office = 国际申请所涵盖国家的主管局。
    .name = 指定局

international-bureau = WIPO设在日内瓦、管理PCT、马德里和海牙体系的部门。
    .name = 国际局

contracting-party = 加入某个条约的国家或组织。
    .name = 缔约方

national-route = 不经国际体系，直接在每个国家提交申请。
    .name = 国家途径

trade-secret = 因为保密而有价值、并且您采取措施保密的商业信息。它不在任何地方登记。
    .name = 商业秘密

know-how = 怎样制造或做成某样东西的实用知识。其中一部分可能是商业秘密。
    .name = 专有技术

confidential-information = 您告诉别人、而对方必须保密的信息。
    .name = 保密信息

nda = 对方承诺把您给他看的东西保密的合同。给别人看任何东西之前先签。
    .name = 保密协议（NDA）

reasonable-measures = 表明您把某样东西当作秘密的做法：上锁、密码、文件标记、签字承诺。没有这些，法律不保护秘密。
    .name = 合理保密措施

misappropriation = 以法律禁止的方式取得、使用或泄露商业秘密，例如偷窃或违背承诺。
    .name = 侵犯商业秘密

reverse-engineering = 把买来的产品拆开，弄清它怎么运作。许多国家允许这样做。
    .name = 反向工程

trademark = 顾客用来把您的商品或服务与别人的区分开的标志。可以是文字、图形标志，有些地方还可以是别的。
    .name = 商标

service-mark = 用在服务（如维修、教学）上而不是商品上的商标。
    .name = 服务商标

brand = 人们看到您的名称时想到的东西。法律保护的是它背后的商标。
    .name = 品牌

word-mark = 只由文字、字母或数字组成的商标，不论用什么字体。
    .name = 文字商标

figurative-mark = 由图形，或由特别设计的文字构成的商标。
    .name = 图形商标

trade-name = 企业做生意用的名称。登记在企业名册里，并不会使它成为商标。
    .name = 商号

domain-name = 互联网上的地址。拥有它，本身并不等于对这个名称享有权利。
    .name = 域名

distinctiveness = 标志让人认出是哪一家企业的能力。自造的词这种能力强，单纯的描述没有。
    .name = 显著特征

descriptive-mark = 只说明商品是什么、做什么用或来自哪里的标志。主管局通常不准它注册为商标。
    .name = 描述性标志

likelihood-of-confusion = 因为标志和商品都相近，顾客可能把一个商标当成另一个。
    .name = 容易导致混淆

nice-class = 为商标给商品和服务分出的类别之一。您选择需要保护的类别。
    .name = 尼斯分类类别

goods-and-services = 您的商标受保护的、您所卖的东西或所做的服务的清单。以后不能扩大。
    .name = 商品和服务

collective-mark = 属于某个协会、由其成员使用的商标。
    .name = 集体商标

certification-mark = 表明商品达到某项标准的商标。商标所有人负责检查，在许多国家自己不得卖这类商品。
    .name = 证明商标

well-known-mark = 知道的人非常多、因而比其他商标保护得更广的商标，有些地方不注册也受保护。
    .name = 驰名商标

trademark-search = 在登记簿里查找与您的商标相同或相近的在先商标。最好在印制任何东西之前做。
    .name = 商标查询

opposition = 别人对您的申请或刚完成的注册提出的反对。必须在规定时间内提出。
    .name = 异议

renewal = 缴纳费用，让注册再延续一个期间。
    .name = 续展

non-use-revocation = 注册商标因为若干年没有真正使用而失去保护。
    .name = 因不使用而撤销

bad-faith-filing = 申请注册别人的商标，为的是挡住对方，或者卖给对方。
    .name = 恶意商标注册申请

madrid-system = WIPO的一个体系，用一件申请为一个商标在许多国家请求保护。
    .name = 马德里体系

international-registration = 您的商标或外观设计在WIPO国际注册簿中的登记。其中指定的每个国家仍自己决定。
    .name = 国际注册

basic-mark = 在本国申请或注册的商标，马德里体系的申请以它为基础。
    .name = 基础商标

office-of-origin = 您通过它按马德里体系提交申请的本国主管局。
    .name = 原属局

designation = 写明您想在哪个国家或地区得到保护。
    .name = 指定

subsequent-designation = 以后给商标国际注册增加国家。
    .name = 后期指定

central-attack = 本国的基础商标在依附期内失效，国际注册也随之在每个国家、同样范围内失效。
    .name = 中心打击

dependency = 国际注册的最初几年，其间它依附于本国的基础商标。
    .name = 依附期

transformation = 把随基础商标一起失去的保护，转为保留原日期的各国申请。
    .name = 转变为国家申请

provisional-refusal = 某个国家对您的国际商标或外观设计先说的“不”。您可以在规定时间内答复。
    .name = 临时驳回

grant-of-protection = 某个国家发来的通知：您的国际商标或外观设计在那里受保护。
    .name = 给予保护声明

irregularity-notice = WIPO来信，说您的申请里有些地方必须按时改正。
    .name = 不规范通知

holder = 国际注册登记在其名下的人或企业。
    .name = 国际注册持有人

individual-fee = 某个国家在马德里或海牙体系中为自己规定的费用，用来代替标准费用。
    .name = 单独规费

industrial-design = 产品的样子：形状、线条、图案或颜色。它怎么运作不在其中。
    .name = 工业品外观设计

hague-system = WIPO的一个体系，用一件申请为外观设计在许多国家请求保护。
    .name = 海牙体系

deferment-of-publication = 请主管局晚些公布您的外观设计。在您准备好销售之前，样子可以保密。
    .name = 延迟公布

individual-character = 在了解该领域的使用者看来，一件外观设计整体上与此前已知的不同。
    .name = 明显区别

reproduction-of-design = 外观设计申请中的图片。它们决定保护什么，所以每个视图都要紧。
    .name = 外观设计图片或照片

copyright = 作者对自己作品的权利。作品一完成就自动产生，在多数国家不需要任何登记。
    .name = 著作权

related-rights = 表演者、制作者和广播组织的权利，与作者的著作权并列。
    .name = 与著作权有关的权利

author = 创作作品的人。
    .name = 作者

work = 受著作权保护的、自己的创作：文字、图画、音乐、电影、软件。
    .name = 作品

moral-rights = 作者署名的权利，以及作品被歪曲时提出反对的权利。在许多国家，这些权利不能卖。
    .name = 著作人身权

economic-rights = 作者准许或禁止复制、销售、展示或播放作品，并得到报酬的权利。
    .name = 著作财产权

cmo = 同时替许多作者或艺术家给出许可、收钱并分配的机构。
    .name = 著作权集体管理组织

limitations-and-exceptions = 法律允许人们不经同意就使用作品的情形。各国不同。
    .name = 权利的限制

computer-program = 告诉计算机做什么的指令。主要由著作权保护。
    .name = 计算机软件

open-source-licence = 允许任何人按既定条件使用、修改和分享软件的许可。这些条件有约束力。
    .name = 开源许可证

geographical-indication = 用在商品上的标志，这些商品的质量或名声来自产地，例如某种奶酪或手工艺品。
    .name = 地理标志

appellation-of-origin = 一种地名，用在主要或完全因那个地方而成其特点的商品上。
    .name = 原产地名称

plant-variety = 培育出来的一群植物：它是新的、与其他的不同、整齐一致，并且长期保持不变。
    .name = 植物新品种

plant-breeders-right = 培育出植物新品种的人决定谁可以生产或销售其种子、种苗或插条的权利。
    .name = 植物新品种权

traditional-knowledge = 一个社区世代相传的知识和做法。
    .name = 传统知识

layout-design = 芯片电路的排布。它有自己专门的权利。
    .name = 集成电路布图设计

adr = 不经国家法院解决争议的办法，例如调解或仲裁。
    .name = 替代性争议解决（ADR）

dispute = 对权利或合同的意见不合。
    .name = 争议

mediation = 由中立的人帮助双方找到自己的解决办法。谁也不能被迫同意。
    .name = 调解

mediator = 主持调解的中立人士。调解员不作任何决定。
    .name = 调解员

arbitration = 双方约定的、以有约束力的裁决结束的私下程序。
    .name = 仲裁

arbitrator = 被选来代替法院裁决争议的人。
    .name = 仲裁员

arbitral-award = 仲裁员的决定。它像判决一样约束双方。
    .name = 仲裁裁决

expedited-arbitration = 形式较简短的仲裁：时间更少，费用更少，多半只有一名仲裁员。
    .name = 快速仲裁

expert-determination = 由专家为双方回答一个技术问题或价值问题。
    .name = 专家裁决

good-offices = 免费、中立的帮助，让双方坐下来谈怎样解决争议。
    .name = 斡旋

udrp = 针对恶意注册、照抄商标的域名的程序。不用上法院。
    .name = 统一域名争议解决政策（UDRP）

cybersquatting = 恶意把别人的商标注册成域名。
    .name = 域名抢注

adr-clause = 合同中写明以后发生争议怎样解决的条文。
    .name = 争议解决条款

submission-agreement = 约定把已经发生的争议交给调解、仲裁或专家解决的协议。
    .name = 同意提交的协议

settlement-agreement = 双方按约定条件结束争议的合同。
    .name = 和解协议

seat-of-arbitration = 仲裁适用其法律的地方。那里的法院提供协助并进行监督。
    .name = 仲裁地

licence = 按约定条件使用一项权利的准许。权利仍归所有人。
    .name = 许可

licensor = 给出许可的权利所有人。
    .name = 许可人

licensee = 得到许可的人或企业。
    .name = 被许可人

exclusive-licence = 只有被许可人可以使用权利的许可。这时多半连所有人自己也不能使用。
    .name = 独占许可

non-exclusive-licence = 所有人还可以再许可给别人的许可。
    .name = 普通许可

sublicence = 被许可人再给别人的许可。需要所有人同意。
    .name = 再许可

assignment = 把权利转给新的所有人。多半必须采用书面形式。
    .name = 转让

royalty = 使用权利所付的报酬，常按销售额的一定比例计算。
    .name = 许可使用费

lump-sum = 用一笔固定的付款代替按销售额分成。
    .name = 一次性付款

franchise = 一种经营方式：一家企业让别人付费使用它的名称和整套做法。
    .name = 特许经营

ip-valuation = 算出一项权利值多少钱。
    .name = 知识产权评估

ip-audit = 把企业过一遍，看它拥有、使用或缺少哪些权利。
    .name = 知识产权审计

due-diligence = 在交易或投资之前仔细查清有什么、归谁所有。
    .name = 尽职调查

asset-register = 您自己的权利和秘密清单，写明所有人、日期和文件。
    .name = 知识产权资产清单

ip-portfolio = 一家企业全部权利的总和。
    .name = 知识产权组合

intangible-asset = 摸不着、但有价值的东西，例如品牌、专利或客户名单。
    .name = 无形资产

technology-transfer = 把技术和背后的知识从一方传给另一方，例如从大学传给企业。
    .name = 技术转让

co-ownership = 一项权利同时属于几个人。请及早约定谁可以怎样使用。
    .name = 共有

security-interest = 把权利交给出借人，作为贷款的担保。
    .name = 知识产权质押

commercialisation = 用权利赚钱：自己制造、销售或许可给别人。
    .name = 商业化

sme = 规模在一定限度以下的企业。每个国家、每个项目的界线各不相同。
    .name = 中小企业

infringement = 在法律不允许的情况下，未经同意使用受保护的东西。
    .name = 侵权

counterfeit = 带有别人商标仿冒标志的商品。
    .name = 假冒商品

piracy = 为了赚钱，未经同意大量复制作品。
    .name = 盗版

customs-recordal = 把您的权利告诉海关，让关员知道在边境要查什么。
    .name = 知识产权海关备案

customs-detention = 海关扣下可能侵权的货物，让权利人能够采取行动。
    .name = 扣留侵权嫌疑货物

takedown-notice = 要求网络平台删除侵犯您权利的内容。
    .name = 删除通知

cease-and-desist-letter = 要求对方停止发信人认为是侵权的行为的信。发信或签任何东西之前，请先咨询。
    .name = 警告函

injunction = 法院要求做某事或停止做某事的命令。
    .name = 禁令

damages = 因造成损害而支付的钱。
    .name = 损害赔偿

evidence = 用来证明主张的东西：文件、有日期的照片、样品、证人。
    .name = 证据

litigation = 由国家法院裁决争议。
    .name = 诉讼

legal-advice = 有资格的律师针对您自己的情况给出的意见。您在这里读到的不是法律意见。
    .name = 法律意见

general-information = 面向所有人的说明。它不会考虑您自己情况中的每一点。
    .name = 一般信息

ip-diagnostic = 一组问题，让企业看到自己有哪些知识产权、还需要什么。
    .name = 知识产权诊断

paris-convention = 关于专利、商标和外观设计的主要条约。优先权由它而来。
    .name = 巴黎公约

berne-convention = 关于著作权的主要条约。在所有成员国，作品不用登记就受保护。
    .name = 伯尔尼公约

unfair-competition = 不诚实的经营做法，例如用仿冒品误导顾客。
    .name = 不正当竞争
