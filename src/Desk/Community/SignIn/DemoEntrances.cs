namespace ZiZhiJin.Desk.Community.SignIn;

/// <summary>In development: as whom one may come in without a phone, and where to.</summary>
public sealed record DemoEntrances(IReadOnlyList<DemoName> Names, string FormToken, string Goal);
