using ZiZhiJin.Domain.Notices.Delivering;
using ZiZhiJin.Storage.Notices.Delivering;

namespace ZiZhiJin.Desk.Notices.Operations;

/// <summary>What those who run the machines look at first.</summary>
public sealed record OperationsView(
    IReadOnlyList<PlatformAccountState> Accounts, IReadOnlyDictionary<DeliveryState, int> Counts, IReadOnlyList<DeliveryLine> Dead, IReadOnlyList<GivenUpLine> GivenUp);
