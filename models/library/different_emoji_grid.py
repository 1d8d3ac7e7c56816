PAIRS = ["😀😃", "🐱🐯", "🍎🍅", "🌕🌝", "🚗🚙", "🐸🐢"]


def app(ui):
    ui.title("Different emoji")
    s = ui.state
    if ui.button("Restart") or "odd" not in s:
        s.round, s.mistakes, s.odd, s.start, s.seconds = 0, 0, random.randrange(25), ui.time, 0
    if s.round < len(PAIRS):
        usual, other = PAIRS[s.round]
        with ui.grid(5):
            for place in range(25):
                if ui.button(other if place == s.odd else usual):
                    if place == s.odd:
                        s.round, s.odd = s.round + 1, random.randrange(25)
                        s.seconds = ui.time - s.start
                    else:
                        s.mistakes += 1
        ui.text(f"Round {s.round + 1} of {len(PAIRS)}", size=20)
    else:
        ui.text(f"All found in {s.seconds:.1f} s", size=28, color="good")
    ui.text(f"Mistakes: {s.mistakes}", size=20)
