LETTERS = "А a,Б b,В v,Г g,Д d,Е ye,Ё yo,Ж zh,З z,И ee,Й y,К k,Л l,М m,Н n,О o,П p,Р r,С s,Т t,У oo,Ф f,Х kh,Ц ts,Ч ch,Ш sh,Щ shch,Ъ hard sign,Ы i deep in the throat,Ь soft sign,Э e,Ю yu,Я ya"


def app(ui):
    ui.title("Russian letters")
    s = ui.state
    ui.text(s.get("letter", "Press a letter"), size=56, bold=True, align="center")
    ui.text(s.get("sound", ""), size=32, align="center")
    with ui.grid(8):
        for pair in LETTERS.split(","):
            letter, sound = pair.split(" ", 1)
            if ui.button(letter):
                s.letter, s.sound = letter, sound
