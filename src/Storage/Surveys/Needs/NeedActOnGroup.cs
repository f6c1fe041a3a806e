using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys.Needs;

namespace ZiZhiJin.Storage.Surveys.Needs;

internal sealed record NeedActOnGroup(Caller Caller, NeedGroup Group, long Revision);

internal sealed record NeedActOnNeed(Need Need, NeedGroup Group, long Revision);
