using ZiZhiJin.Domain;

namespace ZiZhiJin.Api.OpenApi;

internal sealed record PossibleRefusals(IReadOnlyList<Refusal> Refusals);
