using ZiZhiJin.Domain.Activities;

namespace ZiZhiJin.Desk.Activities;

internal static class DossierWords
{
    public static string InChinese(this DossierItem item) => item switch
    {
        DossierItem.Plan => "活动方案",
        DossierItem.Attendance => "签到表或实物签收单",
        DossierItem.Summary => "活动小结或报道",
        DossierItem.Photos => "照片或视频",
        DossierItem.Vouchers => "报销凭证",
        _ => "发票复印件",
    };
}
