using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Domain.Surveys.Missing;
using ZiZhiJin.Storage.Surveys.Missing;

namespace ZiZhiJin.Desk.Surveys.Missing;

/// <summary>What staff call those who have not answered.</summary>
internal static class MissingWording
{
    public static string InChinese(this Wanted wanted) => wanted switch
    {
        Wanted.Elderly => $"{Participation.ElderlyFrom} 岁及以上",
        Wanted.Tenants => "租户",
        Wanted.WithoutPhone => "没有绑定微信的",
        _ => "全部",
    };

    public static bool Names(this Wanted wanted, MissingPerson person) => wanted switch
    {
        Wanted.Elderly => person.Elderly == true,
        Wanted.Tenants => person.Tenure == Tenure.Tenant,
        Wanted.WithoutPhone => !person.HasAccount,
        _ => true,
    };

    public static string Age(this MissingPerson person) => person.Elderly switch
    {
        true => $"{Participation.ElderlyFrom} 岁以上",
        false => "",
        null => "年龄未知",
    };
}
