using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>What lists and tables call a channel.</summary>
public static class ChannelText
{
    public static string Of(Channel channel) => channel switch
    {
        Channel.Mini => "小程序",
        Channel.H5 => "网页",
        Channel.Paper => "纸质问卷",
        Channel.Talk => "座谈",
        Channel.Chat => "公众号对话",
        Channel.Helper => "代答",
        _ => "其他",
    };
}
