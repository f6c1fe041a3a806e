namespace ZiZhiJin.Domain.Community.Mandates;

public static class MandateRefusals
{
    public static readonly Refusal Yourself = new("mandate.yourself", "不能做自己的代办人。");
    public static readonly Refusal AnotherNeighbourhood = new("mandate.another-neighbourhood", "代办人要是本居民区已核实的居民；家属不受这个限制。");
    public static readonly Refusal TooManyPersons = new("mandate.too-many-persons", "这位代办人代办的居民已经达到上限，请另找一位。");
    public static readonly Refusal ConsentOutdated = new("mandate.consent-outdated", "代办同意书已经更新，请让居民重新看过再确认。");
    public static readonly Refusal NotLive = new("mandate.not-live", "您现在不能为这位居民代办：代办授权已经撤销。");
}
