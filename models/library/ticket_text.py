ENDS = {"late": "", "damaged": " Please send a new one.", "lost": " Please send the money back."}


def app(ui):
    ui.title("Parcel")
    number = ui.field("Number").strip() or "___"
    day = ui.field("Day").strip() or "___"
    problem = ui.choice("Problem", list(ENDS))
    ui.text(f"My parcel {number}, sent on {day}, is {problem}.{ENDS[problem]}", size=20)
