using ZiZhiJin.Domain.Community.Mandates;

namespace ZiZhiJin.Desk.Community.Mandates;

/// <summary>Somebody who may act for a person, or could once; the name masked.</summary>
public sealed record HelperLine(Mandate Mandate, string Name);
