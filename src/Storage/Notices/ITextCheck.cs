using ZiZhiJin.Domain.Notices;

namespace ZiZhiJin.Storage.Notices;

/// <summary>Has a text judged before others read it.</summary>
public interface ITextCheck
{
    Task<TextVerdict> Judge(string text, Guid writer, CancellationToken cancel);
}
