using System.Text.RegularExpressions;

namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>
/// A resident's text without what names somebody, for a reader outside: numbers (phones, rooms, cards), addresses of mail and WeChat, and
/// surnames with a form of address. A full name that stands alone cannot be told from other words; so no more of a text is sent than must be.
/// </summary>
public static partial class RedactedText
{
    private const string Surname = "[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻苏潘葛范彭郎鲁韦昌马苗方俞任袁柳鲍史唐费薛雷贺倪汤殷罗毕郝邬安常乐于傅卞齐康伍余顾孟黄穆萧尹姚邵汪毛狄米戴宋庞熊纪舒屈项祝董梁杜阮蓝季贾江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍虞万柯卢莫丁邓洪包石崔龚程邢裴陆荣翁段侯全仇甘厉武刘景龙叶幸司韶黎白鄂池乔闻党谭劳姬申冉桑尚温庄晏瞿习艾鱼向古易廖耿匡文寇广欧沃利师巩聂关查游]";
    private const string Mark = "某";

    public static string Of(string text) => Names().Replace(Addressed().Replace(Codes().Replace(text, Mark), Mark), "${lead}" + Mark);

    // Mail, WeChat ids, and every run of digits or Chinese digits that could be a phone, a room or a card.
    [GeneratedRegex(@"[A-Za-z0-9０-９_.+\-@]*[0-9０-９@_][A-Za-z0-9０-９_.+\-@]*|[〇零一二三四五六七八九十百两]{2,}|[〇零一二三四五六七八九十百两]+(?=号|楼|室|栋|弄|单元|层)")]
    private static partial Regex Codes();

    [GeneratedRegex($"(?:老|小|阿){Surname}(?!家|区|区里)|{Surname}(?:阿姨|阿婆|阿公|老伯|伯伯|爷叔|先生|女士|小姐|老师|师傅|奶奶|爷爷|大爷|大妈|大姐|医生|主任|书记|太太)|{Surname}[\\p{{IsCJKUnifiedIdeographs}}]{{1,2}}(?=阿姨|阿婆|先生|女士|老师|师傅|奶奶|爷爷)")]
    private static partial Regex Addressed();

    [GeneratedRegex($"(?<lead>我叫|我是|姓名[:：]?|名字叫|叫做|本人){Surname}[\\p{{IsCJKUnifiedIdeographs}}]{{0,2}}(?=$|[\\s,，。;；!！、:：])")]
    private static partial Regex Names();
}
