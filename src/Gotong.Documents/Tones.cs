namespace Gotong.Documents;

/// <summary>What the tones look like on white paper; the stylesheet holds the same for HTML.</summary>
internal static class Tones
{
    public static string Name(Tone tone) =>
        tone switch
        {
            Tone.AccentSoft => "accent-soft",
            Tone.AttentionSoft => "attention-soft",
            _ => tone.ToString().ToLowerInvariant(),
        };

    public static string Hex(Tone tone) =>
        tone switch
        {
            Tone.Muted => "55656b",
            Tone.Hairline => "c9cfcc",
            Tone.Paper => "ffffff",
            Tone.Accent => "0b5c63",
            Tone.AccentSoft => "d5e5e3",
            Tone.Attention => "8a5a00",
            Tone.AttentionSoft => "fbf1d9",
            Tone.Late => "a63a22",
            Tone.Kept => "2f6b2c",
            _ => "1d2a2f",
        };
}
