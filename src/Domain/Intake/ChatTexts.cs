using System.Globalization;
using System.Text.RegularExpressions;

namespace ZiZhiJin.Domain.Intake;

/// <summary>What the chat itself says, whatever flow somebody is in.</summary>
internal static partial class ChatTexts
{
    public const string NotUnderstood = "没看懂您的意思。", Left = "好的。想再来时回复“菜单”。", LeftForLater = "好的，先停在这里。想接着做，回复“继续”；想做别的，回复“菜单”。", Dropped = "好的，不做了。", NothingToGoOn = "没有没做完的事。",
        NothingBefore = "已经是第一步了。", MustAnswer = "这一步要填，不能跳过。", BindFirst = "这件事要先确认您是哪个居民区的居民，只需一次。办好以后接着来。",
        OfferPerson = "要是不方便填，回复“人工”，社区工作人员来帮您。", HowToMove = "（回复“上一步”可改，“退出”可随时停下）",
        NotResident = "确认居民身份以后，回复“继续”，接着做刚才的事。", Corrected = "问卷刚刚有改动，您填过的都还在，请接着填。";

    public static string Menu(IReadOnlyList<Flow> flows, bool isBusy) =>
        $"请回复数字：\n{Numbered(flows.Select(flow => flow.Title))}{(isBusy ? "\n回复“继续”，接着刚才没做完的。" : "")}";

    public static string GoOn(string title) => $"您上次的“{title}”还没做完。\n1. 接着做\n2. 不做了";

    public static string BackTo(string title) => $"接着刚才的“{title}”。";

    public static string Numbered(IEnumerable<string> texts) =>
        string.Join("\n", texts.Select((text, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {text}")));

    public static string Filled(string text, IReadOnlyDictionary<string, string> values) =>
        Key().Replace(text, match => values.GetValueOrDefault(match.Groups[1].Value, "")).TrimEnd();

    public static IEnumerable<string> KeysIn(string text) => Key().Matches(text).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Key();
}
