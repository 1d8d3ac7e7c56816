DICE = "AAEEGN ABBJOO ACHOPS AFFKPS AOOTTW CIMOTU DEILRX DELRVY DISTTY EEGHNW EEINSU EHRTVW EIOSST ELRTTY HIMNUQ HLNNRZ"


def can_trace(letters, word, used):
    if not word:
        return True
    for p in range(16):
        touches = not used or max(abs(p % 4 - used[-1] % 4), abs(p // 4 - used[-1] // 4)) == 1
        if letters[p] == word[0] and p not in used and touches and can_trace(letters, word[1:], [*used, p]):
            return True
    return False


def app(ui):
    ui.title("Boggle")
    s = ui.state
    if ui.button("New letters") or "letters" not in s:
        s.letters = [random.choice(die) for die in random.sample(DICE.split(), 16)]
        s.words, s.end, s.note = [], ui.time + 180, ""
    left = max(0, math.ceil(s.end - ui.time))
    for row in range(4):
        ui.text("  ".join(s.letters[row * 4 : row * 4 + 4]), size=36, mono=True, align="center")
    ui.text(f"{left // 60}:{left % 60:02d}", size=28, bold=True)
    with ui.row():
        word = ui.field("Word").strip().upper()
        if ui.button("Enter") and word and left > 0:
            if len(word) < 3:
                s.note = "At least three letters"
            elif word in s.words:
                s.note = f"{word} is there already"
            elif can_trace(s.letters, word, []):
                s.words.append(word)
                s.note = ""
            else:
                s.note = f"{word} can't be laid with these neighbours"
            ui.clear("Word")
    ui.text("Time is up" if left == 0 else s.note)
    points = sum({3: 1, 4: 1, 5: 2, 6: 3, 7: 5}.get(len(word), 11) for word in s.words)
    ui.text(f"{points} {'point' if points == 1 else 'points'}: {', '.join(s.words) or 'no words yet'}", size=20)
