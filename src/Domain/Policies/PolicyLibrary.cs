using System.Reflection;
using ZiZhiJin.Domain.Policies.Reading;

namespace ZiZhiJin.Domain.Policies;

/// <summary>All packs that this build carries, read once at start.</summary>
public sealed class PolicyLibrary(IReadOnlyList<PolicyPack> packs)
{
    private const string Folder = "ZiZhiJin.Domain.Policies.Packs.";

    public IReadOnlyList<PolicyPack> Packs { get; } = packs;

    public PolicyPack? Find(string packId) => Packs.FirstOrDefault(pack => pack.Id == packId);

    /// <summary>A pack that rows already name: it must be there.</summary>
    public PolicyPack Get(string packId) => Find(packId) ?? throw new ArgumentException($"There is no policy pack {packId}.", nameof(packId));

    /// <exception cref="MalformedPolicyPackException">A pack is not as it must be.</exception>
    public static PolicyLibrary LoadEmbedded()
    {
        var resources = Assembly.GetExecutingAssembly().GetManifestResourceNames();
        var packs = resources.Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order().Select(Load);
        return new PolicyLibrary([.. packs]);
    }

    private static PolicyPack Load(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        using var text = new StreamReader(stream);
        return PolicyPackReader.Read(resource[Folder.Length..], text.ReadToEnd());
    }
}
