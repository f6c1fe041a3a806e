using ZiZhiJin.Domain.Community.Mandates;

namespace ZiZhiJin.Desk.Community.Mandates;

internal static class MandateWording
{
    public static string InChinese(this MandateKind kind) => kind == MandateKind.Family ? "家属（不限住在哪里）" : "代办人（本居民区已核实的居民）";
}
