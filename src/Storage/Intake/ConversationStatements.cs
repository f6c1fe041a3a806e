namespace ZiZhiJin.Storage.Intake;

/// <summary>The SQL of steps that are kept together. Read committed, because gap locks of two processes would refuse each other's inserts.</summary>
internal static class ConversationStatements
{
    /// <summary>Locks the conversations and reads where they stand: account and steps, two columns.</summary>
    public static SqlText Lock(IEnumerable<ConversationStep> steps)
    {
        var sql = new SqlText().Append("SET TRANSACTION ISOLATION LEVEL READ COMMITTED; START TRANSACTION; SELECT AccountId, Steps FROM conversations WHERE AccountId IN (");
        return sql.Each(steps, step => sql.Value(step.AccountId)).Append(") FOR UPDATE; ");
    }

    /// <summary>Takes each step from where it was read and nowhere else, in a transaction of its own.</summary>
    public static string Advance(IReadOnlyList<ConversationStep> steps)
    {
        var sql = new SqlText().Append("SET TRANSACTION ISOLATION LEVEL READ COMMITTED; ");
        Advance(sql, steps);
        return sql.ToString();
    }

    /// <summary>Reads the last replies: account and reply, two columns.</summary>
    public static string Replies(IReadOnlyList<ConversationStep> steps)
    {
        var sql = new SqlText().Append("SELECT AccountId, LastReply FROM conversations WHERE AccountId IN (");
        return sql.Each(steps, step => sql.Value(step.AccountId)).Append(")").ToString();
    }

    /// <summary>A beginning breaks the key where the conversation has begun; a step is taken only from where it was read.</summary>
    public static SqlText Write(this SqlText sql, IReadOnlyCollection<ConversationStep> steps)
    {
        Begin(sql, [.. steps.Where(step => step.Before == 0)]);
        Advance(sql, [.. steps.Where(step => step.Before > 0)]);
        return sql.Append("COMMIT");
    }

    private static void Begin(SqlText sql, IReadOnlyList<ConversationStep> steps)
    {
        if (steps.Count == 0) return;
        sql.Append("INSERT INTO conversations (AccountId, Steps, State, LastKey, LastReply, ChangedAt, LastWordAt) VALUES ");
        sql.Each(steps, step => sql.Append("(").Value(step.AccountId).Append(", 1, ").Value(step.State).Append(", ").Value(step.Key).Append(", ")
            .Value(step.Reply).Append(", ").Value(step.At).Append(", ").Value(step.IsWord ? step.At : null).Append(")"));
        sql.Append("; ");
    }

    private static void Advance(SqlText sql, IReadOnlyList<ConversationStep> steps)
    {
        if (steps.Count == 0) return;
        sql.Append("UPDATE conversations SET State = ");
        Each(sql, steps, step => sql.Value(step.State)).Append(", LastKey = ");
        Each(sql, steps, step => sql.Value(step.Key)).Append(", LastReply = ");
        var now = steps.Max(step => step.At);
        Each(sql, steps, step => sql.Value(step.Reply)).Append(", ChangedAt = ").Value(now);
        Spoke(sql, [.. steps.Where(step => step.IsWord)], now).Append(", Steps = Steps + 1 WHERE AccountId IN (");
        sql.Each(steps, step => sql.Value(step.AccountId)).Append(") AND Steps = ");
        Each(sql, steps, step => sql.Value(step.Before)).Append("; ");
    }

    private static SqlText Spoke(SqlText sql, IReadOnlyList<ConversationStep> words, DateTimeOffset now) => words.Count == 0 ? sql
        : sql.Append(", LastWordAt = IF(AccountId IN (").Each(words, step => sql.Value(step.AccountId)).Append("), ").Value(now).Append(", LastWordAt)");

    private static SqlText Each(SqlText sql, IReadOnlyList<ConversationStep> steps, Action<ConversationStep> write)
    {
        sql.Append("CASE AccountId");
        foreach (var step in steps)
        {
            sql.Append(" WHEN ").Value(step.AccountId).Append(" THEN ");
            write(step);
        }

        return sql.Append(" END");
    }
}
