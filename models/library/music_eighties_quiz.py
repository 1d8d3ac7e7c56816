SONGS = [
    ("Billie Jean", "Michael Jackson"),
    ("Like a Virgin", "Madonna"),
    ("Take On Me", "a-ha"),
    ("Purple Rain", "Prince"),
    ("The Final Countdown", "Europe"),
    ("Girls Just Want to Have Fun", "Cyndi Lauper"),
]


def app(ui):
    ui.title("Songs of the 80s")
    s = ui.state
    number, wrong = s.get("number", 0), s.get("wrong", [])
    if number < len(SONGS):
        song, right = SONGS[number]
        ui.text("Who sang it?")
        ui.text(song, size=32, bold=True)
        with ui.grid(3):
            for artist in sorted(artist for name, artist in SONGS):
                if ui.button(artist):
                    if artist != right:
                        wrong.append(f"{song}: {right}")
                    s.words = "Right" if artist == right else f"No, it was {right}"
                    s.number = number + 1
        ui.text(s.get("words", ""), size=20)
        ui.text(f"Song {number + 1} of {len(SONGS)}")
    else:
        ui.text(f"{len(SONGS) - len(wrong)} of {len(SONGS)} right", size=40, bold=True)
        ui.list(wrong, label="To listen to again")
        if ui.button("Again"):
            s.number, s.wrong, s.words = 0, [], ""
