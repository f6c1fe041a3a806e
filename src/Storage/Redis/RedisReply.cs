namespace ZiZhiJin.Storage.Redis;

/// <summary>
/// What came of a call. Not answered: Redis is away, was too slow or refused; the caller goes on without it.
/// An unanswered write may still have happened.
/// </summary>
public readonly record struct RedisReply<T>(bool Answered, T? Value)
{
    internal static RedisReply<T> None => default;
}
