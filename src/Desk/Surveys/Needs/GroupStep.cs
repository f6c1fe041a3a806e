using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Desk.Surveys.Needs;

/// <summary>What is to be done with a group, and the page that follows.</summary>
internal sealed record GroupStep(Func<NeedActs, Task<bool>> Act, string Goal);
