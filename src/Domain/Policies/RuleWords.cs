using System.Globalization;

namespace ZiZhiJin.Domain.Policies;

/// <summary>What the kinds of rules and the sources of their numbers mean, in plain Chinese.</summary>
public static class RuleWords
{
    public static string Of(RuleKind kind) => kind switch
    {
        RuleKind.Hard => "硬性规则：必须遵守，任何人不能放宽。",
        RuleKind.Soft => "原则性规则：一般应当遵守；确有需要的，可以写明理由，经自治办另一个人批准后放宽。",
        RuleKind.Open => "待定规则：原文没有写明数值，由街镇自治办填写后才能使用。",
        _ => "说明性内容：供了解，不作限制。",
    };

    /// <summary>Where the value comes from. <paramref name="town"/> is the name of the town whose office may have entered it.</summary>
    public static string Of(ValueInForce value, string town) => value.Origin switch
    {
        ValueOrigin.Entered => $"原文没有写明；由{town}自治办于{Day(value.Entered!.EnteredAt)}填写，自{Day(value.Entered.From)}起执行。理由：{value.Entered.Reason}",
        ValueOrigin.Overridden => $"办法原文为“{value.InPack.Shown}”；因“{value.Override!.Approval.Reason}”申请放宽，由{town}自治办的另一个人于{Day(value.Override.Approval.DecidedAt!.Value)}批准。",
        ValueOrigin.Missing => "原文没有写明，自治办还没有填写；填写以前，需要它的步骤不能办理。",
        ValueOrigin.Unlimited => "原文没有写明，自治办也没有填写，不作限制。",
        _ => "办法原文规定。",
    };

    private static string Day(DateTimeOffset moment) => Day(ShanghaiTime.DayOf(moment));

    private static string Day(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
}
