namespace ZiZhiJin.Domain.Policies;

/// <summary>A name under which every pack either gives a parameter of one of its rules or is silent.</summary>
public abstract record PolicySetting(string Name)
{
    internal abstract bool Fits(PolicyParameter parameter);
}
