namespace ZiZhiJin.Domain.Community.Roster;

public static class RosterRefusals
{
    public static readonly Refusal NotJudgedYet = new("roster-import.not-judged-yet", "文件还在逐行检查，请稍等一会儿再确认。");
    public static readonly Refusal AlreadyConfirmed = new("roster-import.already-confirmed", "这次导入已经确认过了。");
    public static readonly Refusal ImportEnded = new("roster-import.ended", "这次导入已经结束。要再导入，请重新上传文件。");

    /// <summary>Why an import in <paramref name="state"/> does not take the step that was asked for.</summary>
    public static Refusal ImportStepFrom(ImportState state) => state switch
    {
        ImportState.Uploaded => NotJudgedYet,
        ImportState.Judged or ImportState.Confirmed => AlreadyConfirmed,
        _ => ImportEnded,
    };
}
