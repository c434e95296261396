namespace Gotong.Features.Initiatives.Steps;

/// <summary>Every question, in the order in which they are best asked. The first five are "look deeper".</summary>
public static class AllSteps
{
    public static readonly IReadOnlyList<Step> Questions =
    [
        new ProblemStep(),
        new TextStep(
            "akar-masalah",
            ("akar masalah", "the root cause"),
            ("Mengapa masalah itu terus terjadi?", "Why does the problem keep coming back?"),
            (
                "Cara baru yang menyentuh gejala saja tidak bertahan. Tanyakan “mengapa” sampai lima kali.",
                "A new way that only touches symptoms does not last. Ask “why” up to five times."
            ),
            (
                "Petani tidak tahu kapan yang lain panen, dan tidak ada tempat menyimpan lebih dari sehari.",
                "Farmers do not know when the others harvest, and nothing can be stored for more than a day."
            ),
            i => i.RootCause,
            (i, text) => i.RootCause = text
        ),
        new TextStep(
            "cara-biasa",
            ("cara biasa", "the usual way"),
            ("Selama ini dikerjakan dengan cara apa?", "How is it done today?"),
            (
                "Cara biasa memberi hasil biasa. Tulis apa adanya, agar terlihat apa yang berubah.",
                "The usual way gives the usual result. Write it as it is, so that the change can be seen."
            ),
            (
                "Setiap tahun ada pelatihan tanam dan bantuan bibit, lalu petani menjual sendiri-sendiri.",
                "Each year there is training and free seed, then every farmer sells alone."
            ),
            i => i.UsualWay,
            (i, text) => i.UsualWay = text
        ),
        new TextStep(
            "cara-baru",
            ("cara baru", "the new way"),
            ("Apa cara barunya?", "What is the new way?"),
            (
                "Sebut apa yang dilakukan berbeda, oleh siapa. Jangan mulai dari aplikasi.",
                "Say what is done differently, and by whom. Do not start from an application."
            ),
            (
                "Kelompok tani menyusun kalender panen bersama, dan BUMDes menyimpan serta menjual atas nama semua.",
                "Farmer groups keep one harvest calendar, and the village enterprise stores and sells for all."
            ),
            i => i.NewWay,
            (i, text) => i.NewWay = text
        ),
        new EffectStep(),
    ];

    public static readonly IReadOnlyList<Step> All =
    [
        .. Questions,
        new TextStep(
            "judul",
            ("judul", "the title"),
            ("Apa judulnya?", "What is its title?"),
            (
                "Judul yang baik menyebut perubahan, bukan alat. Judul ini yang dibaca warga.",
                "A good title names the change, not the tool. It is what people will read."
            ),
            ("Panen bersama Plaosan", "Plaosan harvests together"),
            i => i.Title,
            (i, text) => i.Title = text
        )
        {
            OneLine = true,
        },
        new PriorityStep(),
        new PeopleStep(),
        new PartnersStep(),
        new TextStep(
            PartnersStep.ReasonKey,
            ("alasan tanpa mitra", "the reason for no partner"),
            ("Mengapa tanpa mitra di luar pemerintah?", "Why without a partner outside the government?"),
            (
                "Boleh, bila ada alasannya. Penelaah akan membacanya.",
                "That is allowed if there is a reason. The reviewers will read it."
            ),
            (
                "Data kependudukan hanya boleh diolah oleh instansi pemerintah.",
                "Population data may only be handled by government bodies."
            ),
            i => i.NoPartnerReason,
            (i, text) => i.ExplainNoPartner(text)
        )
        {
            Optional = true,
        },
        new MoneyStep(),
        new KindStep(),
        .. DigitalSteps.All,
        new DimensionStep(),
        new SubDimensionStep(),
        new ChoiceStep<Horizon>(
            "jangka",
            ("jangka waktu", "the horizon"),
            ("Berapa lama sampai hasilnya terasa?", "How long until the result is felt?"),
            (
                "Peta jalan memisahkan yang selesai dalam 1, 5, dan 10 tahun.",
                "The roadmap separates what is done within 1, 5 and 10 years."
            ),
            InitiativeWords.Of,
            i => i.Horizon,
            (i, horizon) => i.Horizon = horizon
        ),
        new TextStep(
            "penerima",
            ("penerima manfaat", "who benefits"),
            ("Siapa yang merasakan manfaatnya?", "Who benefits?"),
            (
                "Sebut kelompoknya dan kira-kira berapa orang. Sebut juga siapa yang mungkin tertinggal.",
                "Name the group and roughly how many. Name also who might be left behind."
            ),
            (
                "Sekitar 1.200 petani sayur di empat desa; buruh tani tanpa lahan perlu diajak khusus.",
                "About 1,200 vegetable farmers in four villages; landless labourers need a special effort."
            ),
            i => i.Beneficiaries,
            (i, text) => i.Beneficiaries = text
        ),
        new PlacesStep(),
        new NeedsStep(),
        new ChoiceStep<Origin>(
            "asal",
            ("asal gagasan", "the origin of the idea"),
            ("Dari mana gagasan ini?", "Where does this idea come from?"),
            (
                "Agar pengusul dapat diberi kabar tentang nasib usulnya.",
                "So that those who proposed it can be told what became of it."
            ),
            InitiativeWords.Of,
            i => i.Origin,
            (i, origin) => i.Origin = origin
        ),
    ];

    public static Step? Find(string key) => All.FirstOrDefault(s => s.Key == key);

    /// <summary>1 to 5 for the questions of "look deeper"; else null.</summary>
    public static int? NumberOf(Step step)
    {
        for (var i = 0; i < Questions.Count; i++)
            if (Questions[i] == step)
                return i + 1;
        return null;
    }
}
