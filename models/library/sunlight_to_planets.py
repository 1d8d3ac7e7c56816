DISTANCE = {"Mercury": 57.9, "Venus": 108.2, "Earth": 149.6, "Mars": 227.9, "Jupiter": 778.6, "Saturn": 1433.5,
            "Uranus": 2872.5, "Neptune": 4495.1}


def travel(planet):
    minutes = DISTANCE[planet] * 1000000 / 299792.458 / 60
    return f"{minutes:.1f} min" if minutes < 60 else f"{minutes / 60:.1f} h"


def app(ui):
    ui.title("Light from the sun")
    planet = ui.choice("Planet", list(DISTANCE), "Earth")
    ui.text(f"{planet}: {travel(planet)}", size=40, bold=True)
    ui.table([[name, far, travel(name)] for name, far in DISTANCE.items()], header=["Planet", "Million km", "Light"])
