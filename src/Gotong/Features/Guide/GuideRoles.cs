using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Guide;

/// <summary>What each role does first. The pictures are taken by the browser tests, which hold them to the words of the pages.</summary>
public static class GuideRoles
{
    public static IReadOnlyList<GuideRole> All =>
        [
            new(
                "perangkat-daerah",
                T("Petugas perangkat daerah", "Officer of an agency"),
                T(
                    "Anda menulis gagasan lembaga Anda, dari tautan yang dikirim tim pelaksana.",
                    "You write the ideas of your agency, by the link the team sent."
                ),
                [
                    new(
                        T("Buka tautan, tulis nama", "Open the link, write your name"),
                        T(
                            "Tautan datang lewat WhatsApp atau kartu QR. Tidak perlu akun untuk menulis.",
                            "The link comes by WhatsApp or on a QR card. Writing needs no account."
                        ),
                        new(
                            "panduan-tautan",
                            T("Halaman tautan meja di ponsel", "The page of the link on a phone"),
                            true
                        )
                    ),
                    new(
                        T("Pilih satu prioritas", "Choose one priority"),
                        T(
                            "Meja Anda menampilkan prioritas yang dijawab lembaga Anda. Yang belum dikerjakan siapa pun ada di atas.",
                            "Your desk shows the priorities your agency answers for. Those nobody works on come first."
                        ),
                        new(
                            "panduan-meja",
                            T("Meja satu perangkat daerah di ponsel", "The desk of an agency on a phone"),
                            true
                        )
                    ),
                    new(
                        T("Jawab lima pertanyaan", "Answer five questions"),
                        T(
                            "Masalah, akarnya, cara biasa, cara baru, dan bagaimana kita tahu berhasil. Draf tersimpan setelah jawaban pertama; lebih suka Excel, unduh isian dari meja Anda.",
                            "The problem, its root, the usual way, the new way, and how we will know. A draft is kept after the first answer; if you prefer Excel, download the workbook at your desk."
                        ),
                        new("panduan-pertanyaan", T("Satu pertanyaan di ponsel", "One question on a phone"), true)
                    ),
                    new(
                        T("Ajukan", "Submit"),
                        T(
                            "Gerbang menyebut apa yang masih kurang. Untuk mengajukan, buat akun: nama, surel, kata sandi.",
                            "The gate says what is missing. To submit, make an account: name, e-mail, password."
                        )
                    ),
                    GuideTasks.ListApplications,
                    GuideTasks.AskTheGate,
                    GuideTasks.Report,
                ]
            ),
            new(
                "tim-pelaksana",
                T("Tim pelaksana", "The implementation team"),
                T(
                    "Anda mengajak semua lembaga dan menjaga prosesnya berjalan.",
                    "You bring every organization in and keep the process going."
                ),
                [
                    new(
                        T("Siapkan meja", "Prepare the desks"),
                        T(
                            "Di halaman Meja, pilih batas waktu. Setiap perangkat daerah dalam RPJMD mendapat meja dan tautan sendiri.",
                            "On the page Desks, choose the last day. Every agency in the RPJMD gets a desk and a link of its own."
                        ),
                        new("panduan-papan", T("Papan meja perangkat daerah", "The board of desks"))
                    ),
                    new(
                        T("Kirim tautannya", "Send the links"),
                        T(
                            "Salin, kirim lewat WhatsApp, atau cetak kartu QR. Yang tidak bisa menulis sendiri, Anda ketikkan atas namanya.",
                            "Copy it, send it by WhatsApp, or print QR cards. For those who cannot write, type on their behalf."
                        )
                    ),
                    new(
                        T("Lihat siapa yang belum", "See who is missing"),
                        T(
                            "Papan menunjukkan yang belum membuka, menyusun, mengirim, dan terlambat. Satu tombol mengingatkan semua.",
                            "The board shows who has not opened, drafts, has sent, or is late. One button reminds them all."
                        )
                    ),
                    new(
                        T("Bicarakan, putuskan, catat", "Talk, decide, keep"),
                        T(
                            "Setiap catatan punya percakapan; sebut orang dengan @. Jadikan percakapan keputusan, sebut keputusan itu di agenda rapat, dan berita acara memuat hasilnya.",
                            "Every record has its talk; name people by @. Make a thread a decision, name it on the agenda of a meeting, and the minutes hold its outcome."
                        ),
                        Door: GuideTasks.Decisions
                    ),
                    GuideTasks.HoldMeetings,
                    new(
                        T("Telaah, terima, terbitkan", "Review, accept, publish"),
                        T(
                            "Yang diajukan menunggu di halaman Anda, yang terlama di atas. Mengembalikan selalu dengan alasan.",
                            "What was submitted waits on your page, the oldest on top. Returning always takes a reason."
                        ),
                        new("panduan-menunggu", T("Halaman awal tim pelaksana", "The start page of the team"))
                    ),
                    GuideTasks.VerifyReports,
                    GuideTasks.FillScorecards,
                ]
            ),
            new(
                "perencana",
                T("Perencana (Bappeda)", "Planner (Bappeda)"),
                T(
                    "Anda memasukkan RPJMD dan melihat prioritas mana yang belum dikerjakan.",
                    "You bring in the RPJMD and see which priorities nobody works on."
                ),
                [
                    new(
                        T("Masukkan RPJMD", "Bring in the RPJMD"),
                        T(
                            "Buka Rencana, pilih berkas yang sudah ada. Anda melihat hasilnya dulu; belum ada yang disimpan.",
                            "Open Plan, choose the file you have. You see the result first; nothing is saved yet."
                        ),
                        new("panduan-impor", T("Halaman impor RPJMD", "The page to bring in the RPJMD"))
                    ),
                    new(
                        T("Periksa, lalu terbitkan", "Check, then publish"),
                        T(
                            "Setiap masalah disebut baris dan kolomnya. Rencana baru terbuka untuk umum setelah Anda menerbitkannya.",
                            "Every problem names its row and column. The plan is public only after you publish it."
                        )
                    ),
                    new(
                        T("Lihat anyamannya", "Look at the weave"),
                        T(
                            "Baris putus-putus adalah prioritas yang belum dikerjakan siapa pun. Pilih satu untuk melihat lebih dalam.",
                            "A dashed row is a priority nobody works on. Choose one to look deeper."
                        ),
                        new("panduan-anyaman", T("Anyaman satu daerah", "The weave of a region"))
                    ),
                    new(
                        T("Susun peta jalan dan anggaran", "Lay out the roadmap and the budget"),
                        T(
                            "Buka Peta jalan: yang bertabrakan disebut dan dapat digeser. Di Anggaran, tulis batas dana; yang kurang langsung terlihat.",
                            "Open Roadmap: what collides is named and can be moved. In Budget, write the limits; what is missing shows at once."
                        ),
                        Door: GuideTasks.Roadmap
                    ),
                    GuideTasks.MakeScenarios,
                    GuideTasks.VerifyReports,
                    new(
                        T("Bandingkan lajunya", "Compare the pace"),
                        T(
                            "Buka laju sebuah indikator dan bawa nilai daerah lain, misalnya tabel BPS. Halamannya lalu mengatakan: lebih cepat, belum ada tanda, atau terlalu sedikit untuk dibandingkan.",
                            "Open the trend of an indicator and bring in the values of other regions, such as a table of BPS. Its page then says: faster, no sign yet, or too few to compare."
                        )
                    ),
                    GuideTasks.SeeTheEffects,
                    GuideTasks.FillScorecards,
                ]
            ),
            new(
                "kepala-daerah",
                T("Kepala daerah dan Dewan", "Head of region and council"),
                T(
                    "Anda melihat satu gambar, lalu memutuskan yang menunggu.",
                    "You see one picture, then decide what waits."
                ),
                [
                    new(
                        T("Satu gambar", "One picture"),
                        T(
                            "Halaman daerah menjawab: apa yang dikerjakan, oleh siapa, dan apa yang belum. Tautannya dapat diteruskan.",
                            "The region's page answers: what is done, by whom, and what is not. Its link can be passed on."
                        ),
                        new("panduan-anyaman", T("Anyaman satu daerah", "The weave of a region"))
                    ),
                    new(
                        T("Yang menunggu Anda", "What waits for you"),
                        T(
                            "Setelah masuk, yang menunggu ada di atas. Satu hal, satu tombol.",
                            "After signing in, what waits is on top. One thing, one button."
                        ),
                        new(
                            "panduan-keputusan",
                            T("Halaman awal kepala daerah", "The start page of the head of region")
                        )
                    ),
                    new(
                        T("Beri suara, hadiri rapat", "Vote, come to meetings"),
                        T(
                            "Keputusan menyebut aturan dan batasnya sebelum Anda memilih. Undangan rapat dijawab dengan satu ketukan; berita acaranya dapat diunduh.",
                            "A decision says its rule and deadline before you choose. An invitation is answered by one tap; the minutes can be downloaded."
                        ),
                        Door: GuideTasks.Decisions
                    ),
                    GuideTasks.ReadOneMinute,
                    GuideTasks.AdoptAScenario,
                    GuideTasks.SeeTheEffects,
                ]
            ),
            new(
                "mitra",
                T("Mitra di luar pemerintah", "Partner outside the government"),
                T(
                    "Anda melihat inisiatif yang melibatkan lembaga Anda dan melengkapinya.",
                    "You see the initiatives your organization takes part in, and complete them."
                ),
                [
                    new(
                        T("Terima undangan", "Accept the invitation"),
                        T(
                            "Undangan datang lewat surel dan hanya untuk Anda. Buat akun dengan satu kata sandi.",
                            "The invitation comes by e-mail and is only for you. Make an account with one password."
                        ),
                        new("panduan-undangan", T("Halaman undangan", "The page of an invitation"))
                    ),
                    new(
                        T("Buka Inisiatif", "Open Initiatives"),
                        T(
                            "Yang melibatkan lembaga Anda terbuka setelah diajukan. Bagian lembaga Anda tertulis di sana.",
                            "Those that involve your organization are open to you once submitted. Your part is written there."
                        ),
                        new(
                            "panduan-ikut",
                            T("Inisiatif dengan bagian mitranya", "An initiative with the part of its partner")
                        )
                    ),
                    new(
                        T("Tanyakan, jawab, datang ke Forum", "Ask, answer, come to the Forum"),
                        T(
                            "Di bawah setiap catatan ada percakapan. Bila nama Anda disebut, itu menunggu di halaman Anda; undangan Forum juga.",
                            "Below each record is its talk. When you are named, it waits on your page; so does an invitation to the Forum."
                        ),
                        Door: GuideTasks.Forum
                    ),
                ]
            ),
            new(
                "admin",
                T("Admin daerah dan operator", "Region admin and operator"),
                T(
                    "Anda membuka daerah, mengundang orang, dan menyerahkan pekerjaan yang pindah tugas.",
                    "You open regions, invite people, and hand over the work of those who move on."
                ),
                [
                    new(
                        T("Undang orang", "Invite people"),
                        T(
                            "Buka Orang, lalu Undang. Tanpa peladen surel, tautan undangan ada di kotak keluar Anda.",
                            "Open People, then Invite. Without a mail server the link is in your outbox."
                        ),
                        new("panduan-orang", T("Halaman orang", "The page of people"))
                    ),
                    new(
                        T("Mutasi: serahkan sekaligus", "Hand over at once"),
                        T(
                            "Pilih “serahkan” di samping nama. Semua inisiatifnya berpindah dalam satu langkah.",
                            "Choose “hand over” beside a name. All of their initiatives move in one step."
                        ),
                        new("panduan-serahkan", T("Halaman serah terima", "The page to hand over"))
                    ),
                ]
            ),
        ];
}
