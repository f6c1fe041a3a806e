namespace ZiZhiJin.Domain.Community.Roster;

public static class RosterRefusals
{
    public static readonly Refusal NotJudgedYet = new("roster-import.not-judged-yet", "文件还在逐行检查，请稍等一会儿再确认。");
    public static readonly Refusal AlreadyConfirmed = new("roster-import.already-confirmed", "这次导入已经确认过了。");
    public static readonly Refusal ImportEnded = new("roster-import.ended", "这次导入已经结束。要再导入，请重新上传文件。");
    public static readonly Refusal ExportOwnRequest = new("roster-export.own-request", "名册导出要由另一个人批准，申请人自己不能批准。");
    public static readonly Refusal ExportDecided = new("roster-export.decided", "这个导出申请已经有人处理过了。");
    public static readonly Refusal ExportNotAskedByYou = new("roster-export.not-asked-by-you", "只有申请人本人可以下载。");
    public static readonly Refusal ExportNotApproved = new("roster-export.not-approved", "这个导出申请还没有批准，或没有通过。");
    public static readonly Refusal ExportDownloaded = new("roster-export.downloaded", "这份名册已经下载过了。还要的话，请重新申请。");
    public static readonly Refusal ExportTooLate = new("roster-export.too-late", "批准后 24 小时内没有下载，已经过期。请重新申请。");

    /// <summary>Why an import in <paramref name="state"/> does not take the step that was asked for.</summary>
    public static Refusal ImportStepFrom(ImportState state) => state switch
    {
        ImportState.Uploaded => NotJudgedYet,
        ImportState.Judged or ImportState.Confirmed => AlreadyConfirmed,
        _ => ImportEnded,
    };
}
