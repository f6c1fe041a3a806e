using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Presence;

/// <param name="Place">Nothing when the request is an old one: it was cancelled since.</param>
public sealed record RegistrationAnswer(Place? Place);
