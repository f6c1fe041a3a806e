namespace ZiZhiJin.Domain.Policies;

public sealed record PolicySetting<T>(string Name) : PolicySetting(Name)
    where T : PolicyParameter
{
    internal override bool Fits(PolicyParameter parameter) => parameter is T;
}
