namespace ZiZhiJin.Domain.Notices;

/// <summary>What a notice is about. Residents find it by this, and choose by it what WeChat tells them.</summary>
public enum NoticeCategory
{
    /// <summary>其他</summary>
    Other = 0,

    /// <summary>调查</summary>
    Survey = 1,

    /// <summary>听证会</summary>
    Hearing = 2,

    /// <summary>活动</summary>
    Activity = 3,

    /// <summary>公示</summary>
    Publicity = 4,

    /// <summary>资金</summary>
    Money = 5,

    /// <summary>职务: what somebody has to do because of a role.</summary>
    Duty = 6,
}
