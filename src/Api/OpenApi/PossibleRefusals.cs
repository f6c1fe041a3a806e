using ZiZhiJin.Domain;

namespace ZiZhiJin.Api.OpenApi;

internal sealed record PossibleRefusals(int Status, IReadOnlyList<Refusal> Refusals);
