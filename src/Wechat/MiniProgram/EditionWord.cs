namespace ZiZhiJin.Wechat.MiniProgram;

internal static class EditionWord
{
    /// <summary>As codes and links call it; messages have words of their own.</summary>
    public static string Of(MiniProgramEdition edition) => edition switch
    {
        MiniProgramEdition.Trial => "trial",
        MiniProgramEdition.Develop => "develop",
        _ => "release",
    };
}
