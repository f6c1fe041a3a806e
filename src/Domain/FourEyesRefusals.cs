namespace ZiZhiJin.Domain;

public static class FourEyesRefusals
{
    public static readonly Refusal OwnRequest = new("four-eyes.own-request", "这件事要由另一个人批准，申请人自己不能批准。");
    public static readonly Refusal Decided = new("four-eyes.decided", "这个申请已经有人处理过了。");
    public static readonly Refusal Expired = new("four-eyes.expired", "这个申请已经过了期限，请重新申请。");
    public static readonly Refusal NotAskedByYou = new("four-eyes.not-asked-by-you", "只有申请人本人可以撤回申请。");
}
