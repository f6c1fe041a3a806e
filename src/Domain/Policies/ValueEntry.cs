namespace ZiZhiJin.Domain.Policies;

/// <summary>A value on its way in, for an open place of a rule, from a day on.</summary>
public sealed record ValueEntry(PolicyParameter Parameter, PolicyValue Value, DateOnly From);
