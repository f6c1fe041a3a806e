namespace ZiZhiJin.Domain.Community;

public static class CommunityRefusals
{
    public static readonly Refusal AccountHasPerson = new("account.has-person", "这个微信账号已经绑定了另一位居民，请先解除原来的绑定。");
    public static readonly Refusal PersonHasAccount = new("person.has-account", "这位居民已经绑定了另一个微信账号，请先解除原来的绑定。");
    public static readonly Refusal AccountUnknown = new("account.unknown", "没有找到这个微信账号，请居民先打开小程序登录一次。");
    public static readonly Refusal LinkOutdated = new("account.link-outdated", "这个链接已经用过或过期，请在公众号里回复“绑定”，换一个新的。");
    public static readonly Refusal OfficialJoined = new("account.official-joined", "您的小程序已经和另一个公众号身份连在一起，请到居委会处理。");
    public static readonly Refusal PersonOnRoster = new("person.on-roster", "名册上已经有同名、同住址的居民。");
    public static readonly Refusal MergeWithItself = new("person.merge-with-itself", "不能把一位居民和他自己合并。");
    public static readonly Refusal MergedAlready = new("person.merged-already", "这条记录已经合并过了。");
    public static readonly Refusal MergedMeanwhile = new("person.merged-meanwhile", "您的登记刚刚和另一条合并，请过几秒再提交一次。");
    public static readonly Refusal NothingToSplit = new("person.nothing-to-split", "这两条记录没有合并在一起。");
    public static readonly Refusal GrantNotYours = new("grant.not-yours-to-give", "您的角色不能授予或收回这个角色。");
    public static readonly Refusal GrantNeedsFourEyes = new("grant.needs-four-eyes", "这个角色要两人复核：请写明理由提出申请，由另一个人批准。");
    public static readonly Refusal GrantNeedsNoRequest = new("grant.needs-no-request", "这个角色不用两人复核，可以直接授予。");
    public static readonly Refusal GrantToOneself = new("grant.to-oneself", "授予您本人的角色，要由别人批准。");
    public static readonly Refusal ChannelNotOffered = new("session.channel-not-offered", "这种登录方式还没有开通，请使用微信小程序。");
    public static readonly Refusal DeskSignInExpired = new("desk-sign-in.expired", "二维码已经过期，请在电脑上换一个再扫。");
    public static readonly Refusal DeskSignInUsed = new("desk-sign-in.used", "这个二维码已经有人确认过，请在电脑上换一个再扫。");
    public static readonly Refusal NotAtADesk = new("desk-sign-in.not-staff", "您现在没有工作人员角色，不能登录工作台。");
    public static readonly Refusal NotVerified = new("resident.not-verified", "您还没有通过居民身份核实，请到居委会办理绑定。");
    public static readonly Refusal AreaWithoutPolicy = new("area.without-policy", "本街镇还没有选定这一年度的办法，请街镇自治办先选定。");
}
