using StackExchange.Redis;

namespace ZiZhiJin.Storage.Redis;

/// <summary>Calls a script by its hash, and once more by its text if the server does not know it (new, restarted or flushed).</summary>
internal sealed class ScriptCall(RedisScript script, IReadOnlyList<string> keys, IReadOnlyList<object> arguments)
{
    public async Task<RedisResult> Run(IDatabase database)
    {
        try
        {
            return await database.ExecuteAsync("EVALSHA", Arguments(script.Hash));
        }
        catch (RedisServerException unknown) when (unknown.Message.StartsWith("NOSCRIPT", StringComparison.Ordinal))
        {
            return await database.ExecuteAsync("EVAL", Arguments(script.Text));
        }
    }

    private object[] Arguments(string script) =>
        [script, keys.Count, .. keys.Select(key => (object)(RedisKey)key), .. arguments];
}
