using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Domain.Tests.Policies;

internal static class EmbeddedPacks
{
    private static readonly PolicyLibrary Library = PolicyLibrary.LoadEmbedded();

    public static PolicyPack Puxing => Of("puxing-2023");

    public static PolicyPack Chuansha => Of("chuansha");

    public static PolicyPack Of(string id) => Library.Find(id)!;

    public static string TextOf(string id)
    {
        using var stream = typeof(PolicyPack).Assembly.GetManifestResourceStream($"ZiZhiJin.Domain.Policies.Packs.{id}.json")!;
        using var text = new StreamReader(stream);
        return text.ReadToEnd();
    }
}
