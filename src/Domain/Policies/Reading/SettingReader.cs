namespace ZiZhiJin.Domain.Policies.Reading;

/// <summary>Reads which rule stands behind each setting: "PX-11.minResidents", or null where the pack is silent.</summary>
internal sealed class SettingReader(IReadOnlyDictionary<string, PolicyRule> rules)
{
    public IReadOnlyDictionary<string, PolicyParameter?> Read(PackNode node)
    {
        node.AllowOnly([.. PolicySettings.All.Select(setting => setting.Name)]);
        return PolicySettings.All.ToDictionary(setting => setting.Name, setting => ParameterOf(setting, node.Member(setting.Name)));
    }

    private PolicyParameter? ParameterOf(PolicySetting setting, PackNode node)
    {
        if (node.IsNull) return null;

        var parameter = Find(node.Text()) ?? throw node.Fault($"No rule has the parameter \"{node.Text()}\".");
        return setting.Fits(parameter) ? parameter : throw node.Fault($"\"{node.Text()}\" is not of the kind that this setting needs.");
    }

    private PolicyParameter? Find(string address)
    {
        var (rule, parameter) = address.Split('.') is [var first, var second] ? (first, second) : ("", "");
        return rules.GetValueOrDefault(rule)?.Parameters.GetValueOrDefault(parameter);
    }
}
