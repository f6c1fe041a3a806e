using ZiZhiJin.Domain.Projects;

namespace ZiZhiJin.Desk.Projects;

/// <summary>The states of steps in words.</summary>
internal static class ReadinessWords
{
    public static string InChinese(this StepState state) => state switch
    {
        StepState.Done => "已完成",
        StepState.NotYet => "待办",
        StepState.OpenRule => "规则待定",
        StepState.NotRecorded => "没有记录",
        _ => "未到",
    };

    /// <summary>What speaks for it, as far as a line has room.</summary>
    public static string Told(ReadinessStep step) => step.Evidence switch
    {
        [] => "",
        [{ Kind: EvidenceKind.Residents, Number: { } number }, ..] => $"{number} 人",
        [.., { Day: { } day }] => $"{day:yyyy-MM-dd}",
        _ => "",
    };
}
