using System.Globalization;
using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Desk.Policies;

/// <summary>Rules and their numbers as staff read them.</summary>
internal static class PolicyWords
{
    public static string InChinese(this RuleKind kind) => kind switch
    {
        RuleKind.Hard => "硬性",
        RuleKind.Soft => "原则性",
        RuleKind.Open => "待定",
        _ => "说明",
    };

    public static string Meaning(this RuleKind kind) => kind switch
    {
        RuleKind.Hard => "必须遵守，系统会拦住。",
        RuleKind.Soft => "一般照办；要写明理由、有人批准，才能例外。",
        RuleKind.Open => "办法没有写数字，由自治办填写后才能用。",
        _ => "知道即可，不拦任何事情。",
    };

    /// <summary>Whether the office has a number to enter.</summary>
    public static bool IsOpen(PolicyRule rule) => rule.Parameters.Values.Any(parameter => parameter is { Open: not null, Plain: null });

    public static string InWords(PolicyParameter parameter) => parameter switch
    {
        { Plain: null, Open: OpenEntry.Required } => "数字待自治办填写；填写之前，这一步不能办。",
        { Plain: null } => "数字待自治办填写；填写之前，没有限制。",
        NumberParameter number => $"{number.Value} {number.Unit}",
        PercentParameter percent => string.Create(CultureInfo.InvariantCulture, $"{percent.Value:0.##}%"),
        FlagParameter flag => flag.Value == true ? "是" : "否",
        ListParameter list => string.Join("、", list.Value!.Select(item => item.Name)),
        _ => $"{parameter.Plain}",
    };
}
