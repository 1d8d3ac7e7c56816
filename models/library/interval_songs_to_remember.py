SONGS = {
    "Perfect fifth": (7, "Twinkle, Twinkle, Little Star"),
    "Minor second": (1, "Jaws"),
    "Major second": (2, "Happy Birthday"),
    "Minor third": (3, "Greensleeves"),
    "Major third": (4, "When the Saints Go Marching In"),
    "Perfect fourth": (5, "Here Comes the Bride"),
    "Major sixth": (9, "My Bonnie Lies over the Ocean"),
    "Octave": (12, "Somewhere over the Rainbow"),
}


def app(ui):
    ui.title("Interval songs")
    interval = ui.choice("Interval", list(SONGS))
    steps, song = SONGS[interval]
    ui.text(f"{interval}: {song}", size=32, bold=True)
    ui.text(f"{steps} half {'tone' if steps == 1 else 'tones'}")
    if ui.button("Play"):
        for note in [60, 60 + steps]:
            ui.note(note, 0.7)
    ui.table([[name, half, title] for name, (half, title) in SONGS.items()], header=["Interval", "Half tones", "Song"])
