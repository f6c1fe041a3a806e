using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;

namespace ZiZhiJin.Desk.Community;

/// <summary>What staff call these things.</summary>
public static class CommunityWords
{
    public static string InChinese(this Role role) => role switch
    {
        Role.Representative => "居民代表",
        Role.Leader => "项目负责人",
        Role.Member => "组员",
        Role.Liaison => "联络员",
        Role.Committee => "居委会",
        Role.Community => "社区",
        Role.Office => "自治办",
        Role.Reviewer => "评审",
        Role.Finance => "财务",
        Role.District => "区",
        Role.Operator => "运维",
        _ => role.ToString(),
    };

    public static string InChinese(this Tenure? tenure) => tenure switch
    {
        Tenure.Owner => "业主",
        Tenure.Tenant => "租户",
        _ => "未知",
    };

    public static string InChinese(this Channel channel) => channel switch
    {
        Channel.Mini => "小程序",
        Channel.H5 => "网页",
        Channel.Paper => "纸质",
        Channel.Talk => "座谈",
        Channel.Chat => "公众号",
        Channel.Helper => "代办",
        _ => channel.ToString(),
    };
}
