namespace ZiZhiJin.Desk.Pages;

/// <summary>What has just been done. The address carries the word, never the sentence.</summary>
internal static class Notices
{
    private static readonly Dictionary<string, string> Sentences = new()
    {
        ["drafted"] = "草稿已经建好。核对题目后再开放。",
        ["rewritten"] = "题目已经保存。",
        ["corrected"] = "更正已经保存，是新的一版；从现在起居民看到的就是它。",
        ["opened"] = "问卷已经开放，居民可以填写了。",
        ["closed"] = "问卷已经结束，不再接受回答。",
        ["entered"] = "纸质问卷已经录入。",
        ["entered-again"] = "这份纸质问卷的修改已经录入。",
        ["talk-recorded"] = "座谈已经记下，发言的居民都算进去了。",
        ["talk-corrected"] = "座谈已经更正。",
        ["batch-made"] = "这一批已经生成，点“打印”就能印。",
        ["granted"] = "角色已经授予，对方下一次操作时生效。",
        ["renewed"] = "已经续期，到期后接着有效。",
        ["role-asked"] = "已经提出申请，请另一个人批准。",
        ["withdrawn"] = "申请已经撤回。",
        ["discarded"] = "这次导入已经放弃，名册没有变化。",
        ["export-asked"] = "已经提出导出申请，请另一位同事或自治办批准。",
        ["approved"] = "已经批准。",
        ["declined"] = "已经退回，没有批准。",
        ["added"] = "这位居民已经加进名册。",
        ["merged"] = "两条记录已经合并，只算一位居民。",
        ["split"] = "已经拆开，各算各的。",
        ["departed"] = "已经登记搬离。",
        ["erased"] = "资料已经删除。",
        ["mandate-given"] = "代办人已经登记，对方现在就可以代办。",
        ["mandate-revoked"] = "代办授权已经收回，立即生效。",
        ["verified"] = "已经核实，居民在手机上就能看到。",
        ["not-verified"] = "没有通过，居民会看到原因。",
        ["renamed"] = "名称已经改好。",
        ["decided"] = "已经认定，以后相近的需求会看到这个先例。",
        ["groups-merged"] = "两组已经合并。",
        ["groups-split"] = "已经拆成两组。",
        ["moved"] = "原话已经移过来。",
        ["reclassified"] = "类别已经改好。",
        ["proposed"] = "已经关联项目。",
        ["unproposed"] = "已经取消关联，这组需求重新等待回应。",
        ["pack-chosen"] = "办法已经选定。",
        ["value-entered"] = "数值已经填好，所有人都能看到理由。",
        ["override-asked"] = "已经提出申请，等自治办的另一个人批准。",
        ["override-ended"] = "已经恢复办法的原文。",
        ["direction-recorded"] = "两委会议已经记录。",
        ["notice-published"] = "通知已经发布。",
        ["notice-scheduled"] = "通知已经保存，到时间自动发布。",
        ["notice-held"] = "通知已经保存。内容审核没有把握，请另一位同事看过再发布。",
        ["notice-withdrawn"] = "通知已经撤回。",
        ["notice-released"] = "已经放行。",
        ["called"] = "已经记下。",
        ["ended"] = "角色已经收回，即刻生效。",
    };

    public static string? Of(string? word) => word is null ? null : Sentences.GetValueOrDefault(word);
}
