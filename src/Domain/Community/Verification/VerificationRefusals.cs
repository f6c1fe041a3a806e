namespace ZiZhiJin.Domain.Community.Verification;

public static class VerificationRefusals
{
    public static readonly Refusal NoMatch = new("verification.no-match", "姓名、住址和手机号与名册对不上。请核对后再试，或申请由居委会核实。");
    public static readonly Refusal TooManyTries = new("verification.too-many-tries", "试错次数太多，24 小时内不能再核对。您可以申请由居委会核实。");
    public static readonly Refusal VerifiedAlready = new("verification.verified-already", "您已经是核实过的居民。");
    public static readonly Refusal NoConsent = new("verification.no-consent", "请先阅读并同意个人信息处理说明。");
    public static readonly Refusal RequestOpen = new("verification.request-open", "您的申请已经在等居委会处理，不用重复提交。");
    public static readonly Refusal RequestEnded = new("verification.request-ended", "这个申请已经处理过了。");
    public static readonly Refusal PhoneCodeRefused = new("verification.phone-code-refused", "手机号授权已经失效，请重新点击授权按钮。");
    public static readonly Refusal VouchingNotAllowed = new("vouching.not-allowed", "本居民区没有开通邻居担保。");
    public static readonly Refusal VouchCodeUnknown = new("vouching.code-unknown", "担保码不对，或已经失效。请让邻居重新打开小程序看一下。");
    public static readonly Refusal VouchedThemselves = new("vouching.vouched-themselves", "您自己是由邻居担保核实的，不能再为别人担保。");
    public static readonly Refusal VouchedOften = new("vouching.vouched-often", "一年最多为三位邻居担保，您已经担保过三位。");
    public static readonly Refusal NotOnRoster = new("vouching.not-on-roster", "名册上没有这位邻居，或已经绑定了微信。请居委会办理。");
    public static readonly Refusal ConsentOutdated = new("consent.outdated", "说明已经更新，请重新阅读后再同意。");
    public static readonly Refusal ErasureWithRole = new("erasure.holds-role", "您还担任职务。请先请授予人收回职务，再删除资料。");
    public static readonly Refusal NothingOpen = new("verification.nothing-open", "您没有正在等待的申请。");
}
