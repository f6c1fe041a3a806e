namespace ZiZhiJin.Domain.Activities;

/// <summary>The six kinds of papers that are kept of every activity (CS-30).</summary>
public enum DossierItem
{
    /// <summary>活动方案: there from the planning on.</summary>
    Plan = 0,

    /// <summary>签到表或实物签收单: the check-ins, or receipts of goods.</summary>
    Attendance = 1,

    /// <summary>活动小结或新闻稿.</summary>
    Summary = 2,

    /// <summary>照片或视频.</summary>
    Photos = 3,

    /// <summary>报销凭证.</summary>
    Vouchers = 4,

    /// <summary>发票复印件.</summary>
    Invoices = 5,
}
