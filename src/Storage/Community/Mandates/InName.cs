using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Storage.Community.Mandates;

/// <summary>In whose name a caller does something: who is counted, where, and by which channel. With a mandate when it is somebody else's.</summary>
public sealed record InName(Guid PersonId, Guid AreaId, Channel Channel, MandateUse? Mandate = null);
