SIZES = {"2": "0", "2.25": "1", "2.75": "2", "3.25": "3", "3.5": "4", "3.75": "5", "4": "6", "4.5": "7", "5": "8", "5.5": "9", "6": "10", "8": "11", "9": "13", "10": "15"}


def app(ui):
    ui.title("Needle sizes")
    way = ui.tabs(["mm to US", "US to mm"])
    if way == "mm to US":
        mm = ui.choice("Needle in mm", list(SIZES), value="4")
        ui.text(f"US {SIZES[mm]}", size=40, bold=True)
    else:
        us = ui.choice("US size", list(SIZES.values()), value="8")
        mm = next(mm for mm, size in SIZES.items() if size == us)
        ui.text(f"{mm} mm", size=40, bold=True)
